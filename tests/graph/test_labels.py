from collections import Counter

from paperkg.graph.labels import Called, choose_labels


def called(*names, others=()):
    return Called(Counter(names), set(others))


def test_the_most_frequent_name_is_preferred():
    labels = choose_labels({"method/zig": called("zig", "Zig", "Zig", others=["지그"])})
    assert labels["method/zig"] == ("Zig", ("zig", "지그"), ())


def test_a_spelling_goes_to_the_thing_whose_id_it_gives():
    labels = choose_labels({"method/zig": called("Zig"), "method/zag": called("Zag", "Zag", others=["ZIG"])})
    assert labels["method/zag"].others == ()


def test_a_spelling_that_the_lexicon_has_for_another_thing_is_no_label():
    assert choose_labels({"dataset/aime": called("AIME", others=["MATH500"])})["dataset/aime"].others == ()


def test_the_same_spelling_may_label_things_of_two_types():
    labels = choose_labels({"method/zig": called("Zig"), "model/zig": called("Zig")})
    assert {of.preferred for of in labels.values()} == {"Zig"}


def test_the_meanings_of_an_acronym_have_labels_of_their_own_and_are_found_by_it():
    labels = choose_labels(
        {
            "method/zz~zigzag": called("ZZ", others=["Zig Zag"]),
            "method/zz~zoomzoom": called("ZZ", others=["Zoom Zoom"]),
        }
    )
    assert labels["method/zz~zigzag"] == ("ZZ (Zig Zag)", ("Zig Zag",), ("ZZ",))
    assert labels["method/zz~zoomzoom"].preferred == "ZZ (Zoom Zoom)"
