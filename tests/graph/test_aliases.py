from names import says
from small_graph import claim, entry

from paperkg.extract.record import ResultObject
from paperkg.graph.aliases import Said, Table


def test_a_use_is_a_name_under_an_id_in_a_paper():
    table = Table.of([says("p1", "Method", "GRPO", "그룹"), says("p2", "Method", "GRPO")])
    assert sorted(table.uses) == [Said("method/grpo", "grpo", "p1"), Said("method/grpo", "grpo", "p2")]
    assert table.uses[Said("method/grpo", "grpo", "p1")].spellings == ["GRPO", "그룹"]


def test_a_use_knows_whether_the_paper_proposes_it():
    uses = Table.of([says("p1", "Method", "Zig", predicate="proposes"), says("p2", "Method", "Zig")]).uses
    assert [use.proposed for _, use in sorted(uses.items())] == [True, False]


def test_the_things_of_results_are_uses():
    result = ResultObject(dataset="MATH-500", dataset_aliases=("MATH500",), dataset_id="dataset/math500", value=1)
    table = Table.of([entry("p1", claim("reportsResult", result))])
    assert table.uses[Said("dataset/math500", "math500", "p1")].spellings == ["MATH-500", "MATH500"]


def test_a_use_gives_its_acronyms_with_their_words():
    table = Table.of([says("p1", "Method", "ZZPO", "Zig Zag Policy Optimization", "지그재그")])
    [use] = table.uses.values()
    assert list(use.expansions()) == [("ZZPO", "Zig Zag Policy Optimization")]


def test_the_abstract_adds_the_words_of_an_acronym():
    [use] = Table.of(
        [says("p1", "Method", "ZZPO", abstract="Zig Zag Policy Optimization (ZZPO) is new.")]
    ).uses.values()
    assert use.others == {"Zig Zag Policy Optimization"}
