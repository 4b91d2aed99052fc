"""Every version is a published one, so the database refuses to change any."""

from django.db import migrations, models

REFUSE = """
CREATE OR REPLACE FUNCTION frameworks_refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a published framework version cannot be deleted'
            USING ERRCODE = 'integrity_constraint_violation';
    ELSIF NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'a published framework version cannot be changed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION frameworks_refuse_renaming_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.code IS DISTINCT FROM OLD.code AND EXISTS (
        SELECT 1 FROM frameworks_frameworkversion WHERE framework_id = OLD.id
    ) THEN
        RAISE EXCEPTION 'a framework with a published version cannot be renamed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
"""


class Migration(migrations.Migration):

    dependencies = [("frameworks", "0003_drafts")]

    operations = [
        migrations.RemoveConstraint("frameworkversion", "published_framework_has_its_moment"),
        migrations.RemoveField("frameworkversion", "status"),
        migrations.AlterField("frameworkversion", "published_at", models.DateTimeField()),
        migrations.RunSQL(REFUSE, migrations.RunSQL.noop),
    ]
