"""Nobody changes the journal, not even the owner of its tables: triggers refuse it."""

from django.db import migrations

FUNCTION = """
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The journal is append only: % on % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$
"""
TRIGGERS = """
CREATE TRIGGER {table}_unchanged BEFORE UPDATE OR DELETE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
"""
UNDO = "DROP TRIGGER {table}_unchanged ON {table}; DROP TRIGGER {table}_not_emptied ON {table};"
TABLES = ["journal_entry", "journal_entrycontent"]


class Migration(migrations.Migration):
    dependencies = [("journal", "0001_initial")]

    operations = [
        migrations.RunSQL(FUNCTION, "DROP FUNCTION journal_is_append_only()"),
        *[migrations.RunSQL(TRIGGERS.format(table=table), UNDO.format(table=table)) for table in TABLES],
    ]
