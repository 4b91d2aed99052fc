"""Personal content can go, one row at a time, once an entry says that it was erased; see decision 20."""

from django.db import migrations

GUARD = """
CREATE FUNCTION journal_content_goes_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM journal_entry
        WHERE record_label = 'journal.entry' AND record_number = OLD.entry_id::text AND act = 'erase'
    ) THEN
        RAISE EXCEPTION 'The journal is append only: no entry says that content % was erased.', OLD.entry_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (
        SELECT FROM journal_entry
        WHERE number = OLD.entry_id AND record_label = 'journal.entry' AND act = 'erase'
    ) THEN
        RAISE EXCEPTION 'The journal is append only: who erased, and why, stays in it (%).', OLD.entry_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$
"""
NARROW_THE_TRIGGER = """
DROP TRIGGER journal_entrycontent_unchanged ON journal_entrycontent;
CREATE TRIGGER journal_entrycontent_unchanged BEFORE UPDATE ON journal_entrycontent
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_entrycontent_erased BEFORE DELETE ON journal_entrycontent
    FOR EACH ROW EXECUTE FUNCTION journal_content_goes_only_erased();
"""
WIDEN_THE_TRIGGER = """
DROP TRIGGER journal_entrycontent_erased ON journal_entrycontent;
DROP TRIGGER journal_entrycontent_unchanged ON journal_entrycontent;
CREATE TRIGGER journal_entrycontent_unchanged BEFORE UPDATE OR DELETE ON journal_entrycontent
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
"""
# With its owner's rights: the run-time role itself may delete nothing in the journal.
ERASE = """
CREATE FUNCTION journal_erase(erased bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM journal_entrycontent WHERE entry_id = erased;
    RETURN FOUND;
END $$
"""


class Migration(migrations.Migration):
    dependencies = [("journal", "0002_append_only")]

    operations = [
        migrations.RunSQL(GUARD, "DROP FUNCTION journal_content_goes_only_erased()"),
        migrations.RunSQL(NARROW_THE_TRIGGER, WIDEN_THE_TRIGGER),
        migrations.RunSQL(ERASE, "DROP FUNCTION journal_erase(bigint)"),
    ]
