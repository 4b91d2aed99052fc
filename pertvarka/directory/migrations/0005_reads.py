"""The log of reads. Its rows never change; those older than a year go by a function with its owner's rights."""

import django.db.models.deletion
from django.db import migrations, models

UNCHANGED = """
CREATE FUNCTION directory_reads_do_not_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The log of reads is append only: % is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER directory_read_unchanged BEFORE UPDATE ON directory_read
    FOR EACH STATEMENT EXECUTE FUNCTION directory_reads_do_not_change();
"""
CHANGED = """
DROP TRIGGER directory_read_unchanged ON directory_read;
DROP FUNCTION directory_reads_do_not_change();
"""
# The run-time role may delete nothing here; this function deletes for it what is old enough.
ERASE = """
CREATE FUNCTION directory_erase_reads(before timestamptz, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    erased integer;
BEGIN
    IF before > now() - interval '1 year' THEN
        RAISE EXCEPTION 'Reads of the last year stay.' USING ERRCODE = 'restrict_violation';
    END IF;
    DELETE FROM directory_read WHERE number IN (
        SELECT number FROM directory_read WHERE at < before ORDER BY number LIMIT most
    );
    GET DIAGNOSTICS erased = ROW_COUNT;
    RETURN erased;
END $$
"""


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0004_kept_posts'),
    ]

    operations = [
        migrations.CreateModel(
            name='Read',
            fields=[
                ('number', models.BigAutoField(primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('hour', models.DateTimeField()),
                ('role', models.CharField(blank=True, choices=[('teacher', 'Teacher'), ('school_head', 'School head'), ('centre_head', 'Head of the centre'), ('coordinator', 'Self-evaluation coordinator'), ('group_member', 'Member of the self-evaluation group'), ('expert', 'Expert'), ('agency_officer', 'Agency officer'), ('agency_head', 'Head of the agency'), ('ministry_clerk', 'Ministry clerk'), ('minister', 'Minister'), ('municipality_officer', 'Municipality officer'), ('project_officer', 'Project officer'), ('auditor', 'Auditor'), ('data_protection_officer', 'Data-protection officer'), ('operator', 'Operator')], max_length=24)),
                ('page', models.CharField(max_length=100)),
                ('about', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reads', to='directory.person')),
                ('organisation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.organisation')),
                ('reader', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.person')),
            ],
            options={
                'ordering': ['-number'],
                'indexes': [models.Index(fields=['about', '-number'], name='read_about'), models.Index(fields=['at'], name='read_at')],
                'constraints': [models.UniqueConstraint(fields=('reader', 'about', 'page', 'hour'), name='read_once_an_hour'), models.CheckConstraint(condition=models.Q(('reader', models.F('about')), _negated=True), name='read_of_another')],
            },
        ),
        migrations.RunSQL(UNCHANGED, CHANGED),
        migrations.RunSQL(ERASE, "DROP FUNCTION directory_erase_reads(timestamptz, integer)"),
    ]
