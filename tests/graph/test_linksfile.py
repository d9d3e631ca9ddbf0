from pathlib import Path

import pytest

from paperkg.errors import InputError
from paperkg.graph.linksfile import Line, UserLinks, ids_of


def test_lines_are_read_and_written_back(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text("# mine\n\ncannot\tCoT\tLong CoT\nmust\tmethod/a\tmethod/b\n", encoding="utf-8")
    links = UserLinks.read(file)
    assert links.lines == (Line("cannot", "CoT", "Long CoT"), Line("must", "method/a", "method/b"))
    assert links.text() == "cannot\tCoT\tLong CoT\nmust\tmethod/a\tmethod/b\n"


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text("never\tA\tB\nmust\tA\ncannot\tA\tB\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"mine\.tsv:1: .*mine\.tsv:2: .*must or cannot"):
        UserLinks.read(file)


def test_a_name_stands_for_the_things_of_every_type() -> None:
    assert ids_of("GRPO") == ("method/grpo", "model/grpo", "dataset/grpo", "metric/grpo", "task/grpo")
    assert ids_of("method/grpo") == ("method/grpo",)
    assert ids_of("A/B testing")[0] == "method/abtesting"
    assert ids_of("--") == ()


def test_pairs_are_of_one_type() -> None:
    assert UserLinks((Line("must", "method/b", "A"),)).pairs("must") == {("method/a", "method/b")}


def test_what_a_user_says_last_counts() -> None:
    links = UserLinks((Line("must", "A", "B"), Line("must", "A", "C")))
    assert links.without("method/b", "method/a").lines == (Line("must", "A", "C"),)


def test_a_folder_without_lines_has_none(tmp_path: Path) -> None:
    assert UserLinks.of(tmp_path) == UserLinks()
