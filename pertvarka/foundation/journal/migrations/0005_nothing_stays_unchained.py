"""Every entry waits for its place from the moment it is written, and stops waiting only when it has one."""

from django.db import migrations

WAITS = """
CREATE FUNCTION journal_entry_waits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO journal_unchained (entry_id) VALUES (NEW.number);
    RETURN NULL;
END $$;
CREATE TRIGGER journal_entry_waits AFTER INSERT ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_entry_waits();
"""
NO_LONGER_WAITS = "DROP TRIGGER journal_entry_waits ON journal_entry; DROP FUNCTION journal_entry_waits();"
GUARD = """
CREATE FUNCTION journal_waits_until_chained() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM journal_link WHERE entry_id = OLD.entry_id) THEN
        RAISE EXCEPTION 'The journal is append only: entry % has no place in the chain yet.', OLD.entry_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER journal_unchained_chained BEFORE DELETE ON journal_unchained
    FOR EACH ROW EXECUTE FUNCTION journal_waits_until_chained();
CREATE TRIGGER journal_unchained_unchanged BEFORE UPDATE ON journal_unchained
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
"""
NO_GUARD = """
DROP TRIGGER journal_unchained_unchanged ON journal_unchained;
DROP TRIGGER journal_unchained_chained ON journal_unchained;
DROP FUNCTION journal_waits_until_chained();
"""
UNCHANGED = """
CREATE TRIGGER {table}_unchanged BEFORE UPDATE OR DELETE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
"""
NOT_EMPTIED = """
CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
"""
EARLIER_ENTRIES_WAIT = "INSERT INTO journal_unchained (entry_id) SELECT number FROM journal_entry"


def trigger(template: str, name: str, table: str) -> migrations.RunSQL:
    return migrations.RunSQL(template.format(table=table), f"DROP TRIGGER {table}_{name} ON {table}")


class Migration(migrations.Migration):
    dependencies = [("journal", "0004_chain")]

    operations = [
        *[trigger(UNCHANGED, "unchanged", table) for table in ("journal_link", "journal_root")],
        *[
            trigger(NOT_EMPTIED, "not_emptied", table)
            for table in ("journal_link", "journal_root", "journal_unchained")
        ],
        migrations.RunSQL(EARLIER_ENTRIES_WAIT, migrations.RunSQL.noop),
        migrations.RunSQL(WAITS, NO_LONGER_WAITS),
        migrations.RunSQL(GUARD, NO_GUARD),
    ]
