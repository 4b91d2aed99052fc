"""The database itself refuses to change or delete a published wording of a procedure, whoever asks."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION frameworks_refuse_change_of_procedure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'a published procedure version never changes'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER published_procedure_is_immutable BEFORE UPDATE OR DELETE ON frameworks_procedureversion
    FOR EACH ROW EXECUTE FUNCTION frameworks_refuse_change_of_procedure();
"""

ALLOW = """
DROP TRIGGER published_procedure_is_immutable ON frameworks_procedureversion;
DROP FUNCTION frameworks_refuse_change_of_procedure();
"""


class Migration(migrations.Migration):
    dependencies = [("frameworks", "0005_procedures")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]
