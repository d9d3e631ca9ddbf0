import pytest

from paperkg.graph.spelling import apart, bare, defined_in, shared_words, singular, stands_for


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        ("CogVideoX-2B", "CogVideoX-5B", "number"),
        ("GPT-4", "GPT-4o", "number"),
        ("AIME 2024", "AIME 2025", "number"),
        ("REINFORCE", "REINFORCE++", "sign"),
        ("GRPO", "Dual-GRPO", "word"),
        ("MMLU", "MMLU-Pro", "word"),
        ("MATH-500", "MATH500", None),
        ("GRPO", "GRPO algorithm", None),
        ("T2I", "Text-to-Image", None),
        ("강화 학습", "Reinforcement Learning 2", None),
    ],
)
def test_what_keeps_two_names_apart(one, other, what):
    assert apart(one, other) == what
    assert apart(other, one) == what


@pytest.mark.parametrize(
    ("acronym", "phrase"),
    [
        ("GRPO", "Group Relative Policy Optimization"),
        ("TAPO", "Thought-Augmented Policy Optimization"),
        ("UMO", "Unified Multi-identity Optimization"),
        ("NOVER", "NO-VERifier Reinforcement Learning"),
        ("RLVR", "Reinforcement Learning with Verifiable Rewards"),
        ("QAT", "quantization-aware training"),
    ],
)
def test_an_acronym_stands_for_its_words(acronym, phrase):
    assert stands_for(acronym, phrase)


@pytest.mark.parametrize(
    ("acronym", "phrase"),
    [
        ("CoT", "Long Chain of Thoughts"),
        ("CS", "CS-Sum"),
        ("NEJM", "NEJM Image Challenge"),
        ("GRPO", "GRPO"),
        ("GRPO", "그룹 상대 정책 최적화"),
        ("grpo", "group relative policy optimization"),
    ],
)
def test_an_acronym_does_not_stand_for_other_words(acronym, phrase):
    assert not stands_for(acronym, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("We propose Flow Walking (FW).", "Flow Walking"),
        ("the FW (Flow Walking) algorithm", "Flow Walking"),
        ("FW, a Flow Walking algorithm", "Flow Walking"),
        ("FW is fast (very)", None),
        ("many new (FW) things", None),
    ],
)
def test_a_text_defines_an_acronym_beside_it(text, phrase):
    assert defined_in(text, "FW") == phrase


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("WebGen-Instruct 데이터셋", "WebGen-Instruct"),
        ("GRPO framework", "GRPO"),
        ("GRPO 알고리즘", "GRPO"),
        ("GRPO算法", "GRPO"),
        ("framework", "framework"),
        ("Rectified Flow", "Rectified Flow"),
    ],
)
def test_a_name_stands_bare_of_generic_nouns(name, core):
    assert bare(name) == core


@pytest.mark.parametrize(("name", "one"), [("CoTs", "CoT"), ("models", "model"), ("loss", "loss"), ("RLHF", "RLHF")])
def test_a_plural_has_a_singular(name, one):
    assert singular(name) == one


def test_expansions_share_words_without_the_small_ones():
    assert shared_words("Optical Character Recognition", "object-centric representations") == 0
    assert shared_words("Group Relative Policy Optimization", "Gradient-based Rollout Policy Optimization") == 0.5
