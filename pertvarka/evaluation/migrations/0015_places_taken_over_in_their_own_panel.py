"""Whoever sits in another's place sits in the same panel, and the other has left it: a trigger refuses else."""

from django.db import migrations

TAKEN_OVER = """
CREATE FUNCTION panel_place_is_taken_over_at_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM evaluation_panelmember
        WHERE id = NEW.replaces_id AND evaluation_id = NEW.evaluation_id AND stepped_down_at IS NOT NULL
    ) THEN
        RAISE EXCEPTION 'A place is taken over from somebody who has left the same panel.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER panel_place_taken_over BEFORE INSERT OR UPDATE OF replaces_id, evaluation_id
    ON evaluation_panelmember FOR EACH ROW WHEN (NEW.replaces_id IS NOT NULL)
    EXECUTE FUNCTION panel_place_is_taken_over_at_home();
"""
TAKEN_OVER_UNDONE = """
DROP TRIGGER panel_place_taken_over ON evaluation_panelmember;
DROP FUNCTION panel_place_is_taken_over_at_home();
"""


class Migration(migrations.Migration):
    dependencies = [("evaluation", "0014_visits_arranged")]

    operations = [migrations.RunSQL(TAKEN_OVER, TAKEN_OVER_UNDONE)]
