from django.db import migrations, models
import django.db.models.deletion

import pertvarka.foundation.sorting
from pertvarka.foundation.sorting import fold, sort_key


def fill_keys(apps, schema_editor):
    """The keys of the people who are there already; new ones get theirs when they are saved."""
    Person = apps.get_model("directory", "Person")
    waiting = []
    for person in Person.objects.only("first_name", "last_name").iterator(chunk_size=1000):
        person.sort_key = sort_key(f"{person.last_name} {person.first_name}")
        person.search_key = fold(f"{person.first_name} {person.last_name}")
        waiting.append(person)
        if len(waiting) == 1000:
            Person.objects.bulk_update(waiting, ["sort_key", "search_key"])
            waiting.clear()
    Person.objects.bulk_update(waiting, ["sort_key", "search_key"])


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0005_reads'),
    ]

    operations = [
        migrations.AlterModelOptions(name='person', options={'ordering': ['sort_key', 'pk']}),
        migrations.AddField(
            model_name='person',
            name='search_key',
            field=pertvarka.foundation.sorting.SearchKeyField(default='', max_length=161, of=('first_name', 'last_name')),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='person',
            name='sort_key',
            field=pertvarka.foundation.sorting.SortKeyField(db_index=True, default='', max_length=322, of=('last_name', 'first_name')),
            preserve_default=False,
        ),
        migrations.RunPython(fill_keys, migrations.RunPython.noop),
        migrations.CreateModel(
            name='NameChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('first_name', models.CharField(max_length=80)),
                ('last_name', models.CharField(max_length=80)),
                ('former_first_name', models.CharField(max_length=80)),
                ('former_last_name', models.CharField(max_length=80)),
                ('reason', models.CharField(max_length=200)),
                ('asked_at', models.DateTimeField()),
                ('outcome', models.CharField(choices=[('waiting', 'Waits for an answer'), ('accepted', 'Accepted'), ('refused', 'Refused'), ('withdrawn', 'Withdrawn')], default='waiting', max_length=10)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('former_key', pertvarka.foundation.sorting.SearchKeyField(max_length=161, of=('former_first_name', 'former_last_name'))),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.person')),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='name_changes', to='directory.person')),
            ],
            options={
                'ordering': ['-asked_at', '-pk'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('outcome', 'waiting')), fields=('person',), name='name_change_one_at_a_time'), models.CheckConstraint(condition=models.Q(models.Q(('decided_at', None), ('decided_by', None), ('outcome', 'waiting')), models.Q(models.Q(('outcome', 'waiting'), _negated=True), ('decided_at__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='name_change_decided_by_somebody'), models.CheckConstraint(condition=models.Q(('outcome__in', ['waiting', 'withdrawn']), models.Q(('decided_by', models.F('person')), _negated=True), _connector='OR'), name='name_change_decided_by_another')],
            },
        ),
    ]
