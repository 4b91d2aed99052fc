"""A seal is text; those of before are the same letters, kept as bytes."""

from django.db import migrations, models

TO_TEXT = "ALTER TABLE evaluation_rating ALTER COLUMN sealed TYPE text USING convert_from(sealed, 'UTF8')"
TO_BYTES = "ALTER TABLE evaluation_rating ALTER COLUMN sealed TYPE bytea USING convert_to(sealed, 'UTF8')"


class Migration(migrations.Migration):
    dependencies = [("evaluation", "0002_report_issues")]

    operations = [
        migrations.RunSQL(
            TO_TEXT,
            TO_BYTES,
            state_operations=[migrations.AlterField("rating", "sealed", models.TextField())],
        ),
    ]
