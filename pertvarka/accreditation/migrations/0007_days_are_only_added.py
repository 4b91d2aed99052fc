"""The database itself refuses to change or delete a day that was told; a later one corrects it."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION accreditation_refuse_change_of_happening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a day that was told is corrected by a later one'
        USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER happening_is_only_added BEFORE UPDATE OR DELETE ON accreditation_happening
    FOR EACH ROW EXECUTE FUNCTION accreditation_refuse_change_of_happening();
"""

ALLOW = """
DROP TRIGGER happening_is_only_added ON accreditation_happening;
DROP FUNCTION accreditation_refuse_change_of_happening();
"""


class Migration(migrations.Migration):
    dependencies = [("accreditation", "0006_orders_stand")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]
