"""What rooms offer as figures is what the frameworks' catalogue of figures promises, word for word."""

import yaml
from django.utils.translation import override

from pertvarka.foundation.figures import offered
from tests.house.reading import HOUSE


def catalogue():
    """Key → (title, definition, unit) in both languages."""
    document = yaml.safe_load((HOUSE / "frameworks/data/figures.yaml").read_text("utf-8"))
    units = {unit["code"]: unit for unit in document["units"]}
    return {
        each["key"]: tuple(
            text
            for language in ("lt", "en")
            for text in (
                each[f"title_{language}"],
                each[f"definition_{language}"],
                units[each["unit"]][f"title_{language}"],
            )
        )
        for each in document["figures"]
    }


def words(figure):
    """The same of an offered figure."""
    found = []
    for language in ("lt", "en"):
        with override(language):
            found += [str(figure.title), str(figure.definition), str(figure.unit)]
    return tuple(found)


def test_every_offered_figure_can_be_wanted_and_means_what_the_catalogue_says():
    promised = catalogue()

    assert {key: words(figure) for key, figure in offered().items()} == {
        key: promised.get(key) for key in offered()
    }
