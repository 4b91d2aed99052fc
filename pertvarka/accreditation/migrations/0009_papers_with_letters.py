"""A kept letter says which papers went with it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accreditation", "0008_former_parties")]

    operations = [
        migrations.AddField(
            model_name="keptletter", name="enclosed", field=models.JSONField(default=list)
        ),
    ]
