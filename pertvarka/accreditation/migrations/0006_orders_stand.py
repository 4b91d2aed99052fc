"""What rests on findings rests on final ones of its own case, and an order never changes: triggers refuse it."""

from django.db import migrations

ON_FINAL_FINDINGS = """
CREATE FUNCTION accreditation_rests_on_final_findings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM evaluation_findingsissue f
        JOIN accreditation_case c ON c.evaluation_id = f.evaluation_id
        WHERE f.id = NEW.findings_id AND f.kind = 'final' AND c.id = NEW.case_id
    ) THEN
        RAISE EXCEPTION 'An appeal, a waiver and a proposal rest on final findings of their own case.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER appeal_on_final_findings BEFORE INSERT OR UPDATE ON accreditation_appeal
    FOR EACH ROW EXECUTE FUNCTION accreditation_rests_on_final_findings();
CREATE TRIGGER waiver_on_final_findings BEFORE INSERT OR UPDATE ON accreditation_appealwaiver
    FOR EACH ROW EXECUTE FUNCTION accreditation_rests_on_final_findings();
CREATE TRIGGER proposal_on_final_findings BEFORE INSERT OR UPDATE ON accreditation_proposal
    FOR EACH ROW EXECUTE FUNCTION accreditation_rests_on_final_findings();
"""
ON_ANY_FINDINGS = """
DROP TRIGGER appeal_on_final_findings ON accreditation_appeal;
DROP TRIGGER waiver_on_final_findings ON accreditation_appealwaiver;
DROP TRIGGER proposal_on_final_findings ON accreditation_proposal;
DROP FUNCTION accreditation_rests_on_final_findings();
"""

# The days of force change by what a court says; the public copy is added later; a merged institution moves.
ORDERS_STAND = """
CREATE FUNCTION accreditation_order_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.case_id, NEW.proposal_id, NEW.origin, NEW.outcome, NEW.years, NEW.order_number, NEW.order_date,
            NEW.corrects_id, NEW.recorded_at)
            IS DISTINCT FROM (OLD.case_id, OLD.proposal_id, OLD.origin, OLD.outcome, OLD.years, OLD.order_number,
            OLD.order_date, OLD.corrects_id, OLD.recorded_at)
        OR (OLD.order_file_id IS NOT NULL AND (NEW.order_file_id, NEW.order_file_name, NEW.order_says)
            IS DISTINCT FROM (OLD.order_file_id, OLD.order_file_name, OLD.order_says))
    THEN
        RAISE EXCEPTION 'An order does not change; a correction is recorded beside it.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER order_stands BEFORE UPDATE OR DELETE ON accreditation_decision
    FOR EACH ROW EXECUTE FUNCTION accreditation_order_stands();
"""
ORDERS_CHANGE = """
DROP TRIGGER order_stands ON accreditation_decision;
DROP FUNCTION accreditation_order_stands();
"""


class Migration(migrations.Migration):
    dependencies = [("accreditation", "0005_appeals_and_orders"), ("evaluation", "0011_external_evaluation")]

    operations = [
        migrations.RunSQL(ON_FINAL_FINDINGS, ON_ANY_FINDINGS),
        migrations.RunSQL(ORDERS_STAND, ORDERS_CHANGE),
    ]
