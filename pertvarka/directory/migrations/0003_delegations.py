"""Delegations; that nobody is lent their own role is kept by a trigger, since the holder stands in another table."""

import datetime
import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models


FUNCTION = """
CREATE FUNCTION delegation_not_to_the_holder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM directory_roleholding WHERE id = NEW.holding_id AND person_id = NEW.deputy_id
    ) THEN
        RAISE EXCEPTION 'Nobody deputises for themselves.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$
"""
TRIGGER = """
CREATE TRIGGER delegation_not_to_the_holder BEFORE INSERT OR UPDATE ON directory_delegation
    FOR EACH ROW EXECUTE FUNCTION delegation_not_to_the_holder()
"""


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0002_calendars'),
    ]

    operations = [
        migrations.CreateModel(
            name='Delegation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('from_on', models.DateField()),
                ('until_on', models.DateField()),
                ('document_number', models.CharField(max_length=60)),
                ('reason', models.TextField(blank=True)),
                ('given_at', models.DateTimeField()),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('deputy', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='received_delegations', to='directory.person')),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.person')),
                ('given_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.person')),
                ('holding', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='delegations', to='directory.roleholding')),
            ],
            options={
                'ordering': ['-from_on', '-pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('until_on__gte', models.F('from_on')), ('until_on__lte', django.db.models.expressions.CombinedExpression(models.F('from_on'), '+', models.Value(datetime.timedelta(days=366))))), name='delegation_lasts_a_year_at_most'), models.CheckConstraint(condition=models.Q(('document_number', ''), _negated=True), name='delegation_names_its_document'), models.CheckConstraint(condition=models.Q(('deputy', models.F('given_by')), _negated=True), name='delegation_not_given_to_oneself'), models.CheckConstraint(condition=models.Q(models.Q(('ended_at', None), ('ended_by', None)), models.Q(('ended_at__isnull', False), ('ended_by__isnull', False)), _connector='OR'), name='delegation_ended_by_somebody'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('ended_at', None)), expressions=[(models.Func(models.F('holding'), models.F('holding'), models.Value('[]'), function='int8range'), '&&'), (models.Func(models.F('deputy'), models.F('deputy'), models.Value('[]'), function='int8range'), '&&'), (models.Func(models.F('from_on'), models.F('until_on'), models.Value('[]'), function='daterange'), '&&')], name='delegation_once_at_a_time')],
            },
        ),
        migrations.RunSQL(FUNCTION, "DROP FUNCTION delegation_not_to_the_holder()"),
        migrations.RunSQL(TRIGGER, "DROP TRIGGER delegation_not_to_the_holder ON directory_delegation"),
    ]
