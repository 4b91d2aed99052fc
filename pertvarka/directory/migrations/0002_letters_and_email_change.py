import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("directory", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="person",
            name="language",
            field=models.CharField(choices=[("lt", "Lietuvių"), ("en", "English")], default="lt", max_length=2),
        ),
        migrations.AddField(
            model_name="invitation",
            name="message",
            field=models.TextField(blank=True),
        ),
        migrations.CreateModel(
            name="EmailChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("old_email", models.EmailField(max_length=254)),
                ("new_email", models.EmailField(max_length=254)),
                ("old_token_digest", models.CharField(max_length=64, unique=True)),
                ("new_token_digest", models.CharField(max_length=64, unique=True)),
                ("requested_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("old_confirmed_at", models.DateTimeField(blank=True, null=True)),
                ("new_confirmed_at", models.DateTimeField(blank=True, null=True)),
                ("done_at", models.DateTimeField(blank=True, null=True)),
                ("cancelled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="email_changes",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"ordering": ["-requested_at"]},
        ),
        migrations.AddConstraint(
            model_name="emailchange",
            constraint=models.UniqueConstraint(
                condition=models.Q(("cancelled_at", None), ("done_at", None)),
                fields=("account",),
                name="email_change_one_at_a_time",
            ),
        ),
        migrations.AddConstraint(
            model_name="emailchange",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("done_at", None),
                    models.Q(("new_confirmed_at__isnull", False), ("old_confirmed_at__isnull", False)),
                    _connector="OR",
                ),
                name="email_change_agreed_by_both",
            ),
        ),
    ]
