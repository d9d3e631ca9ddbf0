from decimal import Decimal

import pytest
from small_graph import GRPO, claim, entry

from paperkg.extract.record import ResultObject, SizeObject, SlotObject, TextObject
from paperkg.graph.agree import Support, agreement


def result(**numbers):
    return ResultObject(subject="Zig", subject_id="method/zig", dataset="AIME", dataset_id="dataset/aime", **numbers)


def two(one, other, *, speculative=False, **options):
    """Return what two entries of two files on one paper agree on."""
    first = entry("p1", claim(*one, name="one", **options), source="a.md", sha256="a" * 64)
    second = entry("p1", claim(*other, name="other"), source="b.md", sha256="b" * 64, speculative=speculative)
    found = agreement([first, second])
    assert found == agreement([second, first])
    return found


def kinds(found):
    return [(contradiction.kind, contradiction.what) for contradiction in found.contradictions]


def test_two_entries_that_say_the_same_support_a_claim():
    assert two(("uses", GRPO), ("uses", GRPO)).support == {
        "one": Support(2, Decimal(2)),
        "other": Support(2, Decimal(2)),
    }


def test_a_guessed_entry_counts_half_and_contradicts_nothing():
    found = two(("reportsResult", result(value=1)), ("reportsResult", result(value=1)), speculative=True)
    assert found.support["one"] == Support(2, Decimal("1.5"))
    assert not two(
        ("reportsResult", result(value=1)), ("reportsResult", result(value=2)), speculative=True
    ).contradictions


def test_one_entry_that_says_a_thing_twice_supports_it_once():
    found = agreement([entry("p1", claim("uses", GRPO, name="one"), claim("uses", GRPO, name="two"))])
    assert found.support["one"].entries == 1


def test_entries_on_two_papers_have_nothing_in_common():
    found = agreement([entry("p1", claim("uses", GRPO, name="one")), entry("p2", claim("uses", GRPO, name="two"))])
    assert found.support["one"].entries == 1


def test_outcomes_that_disagree_are_a_contradiction():
    first = entry("p1", claim("comparesAgainst", GRPO, outcome="outperforms", name="one"), sha256="a" * 64)
    second = entry("p1", claim("comparesAgainst", GRPO, outcome="below", name="two"), sha256="b" * 64)
    [found] = agreement([first, second]).contradictions
    assert (found.kind, {found.one.id, found.other.id}) == ("outcome", {"one", "two"})


def test_an_unspecified_outcome_contradicts_nothing():
    first = entry("p1", claim("comparesAgainst", GRPO, outcome="unspecified", name="one"), sha256="a" * 64)
    second = entry("p1", claim("comparesAgainst", GRPO, outcome="below", name="two"), sha256="b" * 64)
    assert not agreement([first, second]).contradictions


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ({"value": "41.2", "unit": "%"}, {"value": "43.2", "unit": "%"}, [("number", "value 41.2 or 43.2")]),
        ({"value": "41.2", "unit": "%"}, {"value": "41", "unit": "%"}, []),
        ({"value": "41.2", "unit": "%"}, {"value": "43.2", "unit": "x"}, []),
        ({"delta": 3, "delta_kind": "points"}, {"delta": 4, "delta_kind": "relative"}, []),
        ({"value": 1}, {"delta": 2}, []),
    ],
)
def test_numbers_are_compared_in_one_unit_and_kind_up_to_rounding(one, other, kind):
    assert kinds(two(("reportsResult", result(**one)), ("reportsResult", result(**other)))) == kind


def test_two_numbers_of_one_entry_are_two_settings():
    first = entry(
        "p1",
        claim("reportsResult", result(value=1), name="one"),
        claim("reportsResult", result(value=2), name="two"),
        sha256="a" * 64,
    )
    second = entry("p1", claim("reportsResult", result(value=3), name="three"), sha256="b" * 64)
    assert not agreement([first, second]).contradictions


def test_sizes_of_the_proposed_thing_are_compared():
    sizes = [SizeObject(size=size, parameters=n, of="Zig", role="proposed") for size, n in (("7B", 7), ("8B", 8))]
    assert kinds(two(("hasModelSize", sizes[0]), ("hasModelSize", sizes[1]))) == [("size", "7B or 8B")]


def test_what_one_entry_misses_and_another_gives_is_a_contradiction():
    found = two(("notReported", SlotObject(slot="baseline")), ("comparesAgainst", GRPO))
    assert kinds(found) == [("gap", "baseline not given, or given")]


def test_texts_differ_without_contradiction():
    assert not two(("hasLimitation", TextObject(text="a")), ("hasLimitation", TextObject(text="b"))).contradictions
