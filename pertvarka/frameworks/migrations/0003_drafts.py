"""Drafts become working copies of their own; versions are published ones only."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q
from django.utils import timezone


def keep_drafts_as_working_copies(apps, schema_editor):
    """A version that was kept without publishing goes on as a draft that the operator brought in."""
    version_model = apps.get_model("frameworks", "FrameworkVersion")
    draft_model = apps.get_model("frameworks", "Draft")
    revision_model = apps.get_model("frameworks", "Revision")
    for version in version_model.objects.filter(status="draft"):
        draft = draft_model.objects.create(
            framework_id=version.framework_id,
            title=f"{version.framework.code} {version.version}",
            started_at=timezone.now(),
        )
        revision_model.objects.create(
            draft=draft, number=0, document=version.document, act="start", made_at=draft.started_at
        )
        version.delete()


class Migration(migrations.Migration):

    dependencies = [("frameworks", "0002_published_is_immutable"), ("directory", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200)),
                ("note", models.TextField(blank=True)),
                ("started_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Being drafted"),
                            ("published", "Published"),
                            ("discarded", "Discarded"),
                        ],
                        default="open",
                        max_length=9,
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.person",
                    ),
                ),
                (
                    "based_on",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="drafts",
                        to="frameworks.frameworkversion",
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="drafts",
                        to="frameworks.framework",
                    ),
                ),
                (
                    "version",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="draft",
                        to="frameworks.frameworkversion",
                    ),
                ),
            ],
            options={
                "ordering": ["-started_at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=Q(state="published", version__isnull=False)
                        | (~Q(state="published") & Q(version__isnull=True)),
                        name="published_draft_has_its_version",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("document", models.JSONField()),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("start", "started"),
                            ("edit", "changed"),
                            ("move", "moved"),
                            ("replace", "replaced from a file"),
                        ],
                        max_length=7,
                    ),
                ),
                ("part", models.CharField(blank=True, max_length=10)),
                ("made_at", models.DateTimeField()),
                (
                    "draft",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="frameworks.draft",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.person",
                    ),
                ),
            ],
            options={
                "ordering": ["draft", "-number"],
                "constraints": [
                    models.UniqueConstraint(fields=("draft", "number"), name="one_row_per_draft_revision")
                ],
            },
        ),
        migrations.CreateModel(
            name="Withdrawal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reason", models.TextField()),
                ("withdrawn_at", models.DateTimeField()),
                (
                    "version",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawal",
                        to="frameworks.frameworkversion",
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=~Q(reason=""), name="withdrawal_has_a_reason")
                ],
            },
        ),
        migrations.RunPython(keep_drafts_as_working_copies, migrations.RunPython.noop),
    ]
