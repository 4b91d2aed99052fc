"""The database itself refuses to change or delete a published framework version, whoever asks."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION frameworks_refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'published' THEN
        IF TG_OP = 'DELETE' THEN
            RAISE EXCEPTION 'a published framework version cannot be deleted'
                USING ERRCODE = 'integrity_constraint_violation';
        ELSIF NEW IS DISTINCT FROM OLD THEN
            RAISE EXCEPTION 'a published framework version cannot be changed'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER published_is_immutable BEFORE UPDATE OR DELETE ON frameworks_frameworkversion
    FOR EACH ROW EXECUTE FUNCTION frameworks_refuse_change_of_published();

CREATE FUNCTION frameworks_refuse_renaming_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.code IS DISTINCT FROM OLD.code AND EXISTS (
        SELECT 1 FROM frameworks_frameworkversion WHERE framework_id = OLD.id AND status = 'published'
    ) THEN
        RAISE EXCEPTION 'a framework with a published version cannot be renamed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER published_keeps_its_name BEFORE UPDATE ON frameworks_framework
    FOR EACH ROW EXECUTE FUNCTION frameworks_refuse_renaming_of_published();
"""

ALLOW = """
DROP TRIGGER published_keeps_its_name ON frameworks_framework;
DROP FUNCTION frameworks_refuse_renaming_of_published();
DROP TRIGGER published_is_immutable ON frameworks_frameworkversion;
DROP FUNCTION frameworks_refuse_change_of_published();
"""


class Migration(migrations.Migration):

    dependencies = [("frameworks", "0001_versions")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]
