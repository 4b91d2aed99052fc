"""What a revision said never changes, and evidence never serves another centre: triggers refuse it."""

from django.db import migrations

REVISIONS = """
CREATE FUNCTION evidence_revision_keeps_its_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.is_reported THEN
            RAISE EXCEPTION 'A revision that an approved report lists is not deleted.'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF (NEW.evidence_id, NEW.number, NEW.made_at) IS DISTINCT FROM (OLD.evidence_id, OLD.number, OLD.made_at)
        OR (OLD.is_reported AND NOT NEW.is_reported)
        OR ((NEW.file_id, NEW.file_name, NEW.address, NEW.text, NEW.erased_at, NEW.erased_reason)
            IS DISTINCT FROM (OLD.file_id, OLD.file_name, OLD.address, OLD.text, OLD.erased_at, OLD.erased_reason)
            AND NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL))
    THEN
        RAISE EXCEPTION 'A revision of evidence does not change; it is only erased.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evidence_revision_unchanged BEFORE UPDATE OR DELETE ON evaluation_evidencerevision
    FOR EACH ROW EXECUTE FUNCTION evidence_revision_keeps_its_content();
"""
REVISIONS_UNDONE = """
DROP TRIGGER evidence_revision_unchanged ON evaluation_evidencerevision;
DROP FUNCTION evidence_revision_keeps_its_content();
"""
USES = """
CREATE FUNCTION evidence_serves_its_own_centre() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT organisation_id FROM evaluation_evidence WHERE id = NEW.evidence_id)
        <> (SELECT organisation_id FROM evaluation_selfevaluation WHERE id = NEW.self_evaluation_id)
    THEN
        RAISE EXCEPTION 'Evidence of one centre does not serve another.' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.revision_id IS NOT NULL
        AND (SELECT evidence_id FROM evaluation_evidencerevision WHERE id = NEW.revision_id) <> NEW.evidence_id
    THEN
        RAISE EXCEPTION 'The revision is of another piece.' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evidence_use_at_home BEFORE INSERT OR UPDATE ON evaluation_evidenceuse
    FOR EACH ROW EXECUTE FUNCTION evidence_serves_its_own_centre();
"""
USES_UNDONE = """
DROP TRIGGER evidence_use_at_home ON evaluation_evidenceuse;
DROP FUNCTION evidence_serves_its_own_centre();
"""


class Migration(migrations.Migration):
    dependencies = [("evaluation", "0006_evidence")]

    operations = [
        migrations.RunSQL(REVISIONS, REVISIONS_UNDONE),
        migrations.RunSQL(USES, USES_UNDONE),
    ]
