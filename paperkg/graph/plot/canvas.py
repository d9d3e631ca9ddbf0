"""What all pictures share: colours, fonts, room for labels, and files whose bytes depend on nothing but the graph.

Matplotlib draws. In SVG a text stays text, set by the fonts of whoever looks at it; its room comes from the font that
matplotlib brings, never from one of this machine. In PNG the letters that matplotlib's own font lacks are taken from
a font that is installed here, and where none has them, `Canvas.png` says which are missing.
"""

from __future__ import annotations

import io
import unicodedata
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from paperkg.errors import MissingPartError
from paperkg.graph.escapes import clean

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ft2font import FT2Font

#: Okabe and Ito's colours, which people with colour-blindness can tell apart; what is not said is grey.
OUTCOMES: Final[Mapping[str, str]] = {
    "outperforms": "#009e73", "onPar": "#e69f00", "below": "#d55e00", "mixed": "#7f5fa8", "unspecified": "#b9bec6",
}  # fmt: skip
#: How a legend says each outcome, seen from the paper.
SAID: Final[Mapping[str, str]] = {
    "outperforms": "paper is better", "onPar": "on par", "below": "baseline is better", "mixed": "claims disagree",
    "unspecified": "outcome not said",
}  # fmt: skip
INK, PALE, RULE, ACCENT = "#1f2933", "#6b7683", "#dde2e8", "#0072b2"
SIZE = 9.0
_DPI = 200

#: Fonts with Hangul, Han, and kana, as they are called on Linux, macOS, and Windows; the first that is there is taken.
FAMILIES: Final = (
    "Noto Sans CJK KR", "Noto Sans KR", "Pretendard", "NanumGothic", "Apple SD Gothic Neo", "Malgun Gothic",
    "Noto Sans CJK SC", "Source Han Sans", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei", "UnDotum",
    "Noto Emoji", "Noto Sans Symbols 2",
)  # fmt: skip
_OWN = "DejaVu Sans"
#: matplotlib's own font of boxes, which has a glyph for every letter and shows none.
_BOXES = "Last Resort"
_IN_SVG = f"'{_OWN}', 'Noto Sans CJK KR', 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif"
_INSTALL = "apt-get install fonts-noto-cjk, or write .svg, whose text any browser can show"
_RC: Final[Mapping[str, Any]] = {
    "font.family": [_OWN], "font.size": SIZE, "text.color": INK, "axes.edgecolor": RULE, "axes.labelcolor": PALE,
    "xtick.color": PALE, "ytick.color": INK, "axes.linewidth": 0.8, "text.parse_math": False, "axes.unicode_minus": True,
    "svg.hashsalt": "paperkg", "svg.fonttype": "none", "path.simplify": False, "figure.dpi": 100, "savefig.dpi": _DPI,
}  # fmt: skip


def width(text: str, size: float = SIZE) -> float:
    """Return how many inches a line of text takes in matplotlib's own font; a letter of Hangul or Han is a square."""
    return sum(map(_em, text)) * size / 72


@lru_cache(maxsize=4096)
def _em(char: str) -> float:
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0.0
    font = _own_font()
    if not font.get_char_index(ord(char)):
        return 1.0
    from matplotlib.ft2font import LoadFlags

    return float(font.load_char(ord(char), LoadFlags.NO_HINTING).linearHoriAdvance) / 65536 / _EM


_EM = 16


@lru_cache(maxsize=1)
def _own_font() -> FT2Font:
    import matplotlib as mpl
    from matplotlib.ft2font import FT2Font

    font = FT2Font(f"{mpl.get_data_path()}/fonts/ttf/DejaVuSans.ttf")
    font.set_size(_EM, 72)
    return font


def label(text: str, *, inches: float = 2.6) -> str:
    """Return a name on one line that fits: without what no font draws, cut by an ellipsis where it is too long.

    >>> label("a\\n b" + chr(0x202E))
    'a b'
    """
    line = " ".join("".join(map(_drawn, clean(text))).split())
    if width(line) <= inches:
        return line
    room, kept = inches - width("…"), ""
    for char in line:
        room -= width(char)
        if room < 0:
            break
        kept += char
    return f"{kept.rstrip()}…"


def _drawn(char: str) -> str:
    kind = unicodedata.category(char)
    return " " if char.isspace() else "" if kind in ("Cc", "Cf", "Cn", "Co", "Cs") else char


@contextmanager
def style() -> Iterator[None]:
    """Draw and write with our own settings inside this block, whatever the user's are.

    Raises:
        MissingPartError: matplotlib is not installed.

    """
    try:
        import matplotlib as mpl
    except ImportError as error:
        raise MissingPartError("this needs matplotlib", hint="pip install 'paperkg[plots]'") from error
    with mpl.rc_context(dict(_RC)), warnings.catch_warnings():
        # The text of an SVG is drawn by its reader's fonts; for PNG, `missing` has told already.
        warnings.filterwarnings("ignore", message="Glyph ", category=UserWarning)
        warnings.filterwarnings("ignore", message="Matplotlib currently does not support", category=UserWarning)
        yield


@dataclass(frozen=True)
class Canvas:
    """A picture that is drawn, with the texts in it."""

    figure: Figure
    title: str

    @classmethod
    def of(cls, title: str, subtitle: str, *, inches: tuple[float, float]) -> Canvas:
        """Return an empty picture with its title and what it shows."""
        from matplotlib.figure import Figure

        made = cls(Figure(figsize=inches, facecolor="white"), title)
        made.text(0.2, 0.36, title, size=13, weight="bold")
        made.text(0.2, 0.6, subtitle, color=PALE)
        return made

    def axes(self, left: float, top: float, wide: float, high: float) -> Axes:
        """Return axes at a place that is given in inches from the upper left corner."""
        all_wide, all_high = self.figure.get_size_inches()
        axes = self.figure.add_axes((left / all_wide, 1 - (top + high) / all_high, wide / all_wide, high / all_high))
        axes.tick_params(length=0)
        axes.set_axisbelow(True)
        for spine in axes.spines.values():
            spine.set_visible(False)
        return axes

    def text(self, left: float, top: float, text: str, **looks: Any) -> None:
        """Write a line whose foot stands at a place in inches from the upper left corner."""
        all_wide, all_high = self.figure.get_size_inches()
        self.figure.text(left / all_wide, 1 - top / all_high, text, **{"va": "baseline", **looks})

    def key(self, top: float, entries: Iterable[tuple[str, str]], *, left: float = 0.2) -> None:
        """Write a legend in one line: a square of each colour and what it stands for."""
        for color, words in entries:
            self.text(left, top, "■", color=color, size=10)
            self.text(left + 0.17, top, words, color=INK, size=8.5)
            left += 0.17 + width(words, 8.5) + 0.2

    def svg(self) -> str:
        """Return the picture as SVG, the same bytes on every machine with this version of matplotlib."""
        out = io.StringIO()
        with style():
            meta = {"Date": None, "Creator": "paperkg", "Title": self.title}
            self.figure.savefig(out, format="svg", metadata=meta)
        return out.getvalue().replace(f"'{_OWN}'", _IN_SVG)

    def png(self) -> tuple[bytes, str]:
        """Return the picture as PNG, and the letters that no font here has, which it shows as boxes."""
        out = io.BytesIO()
        with style(), self.fonts() as missing:
            self.figure.savefig(out, format="png", metadata={"Software": "paperkg"})
        return out.getvalue(), missing

    @contextmanager
    def fonts(self) -> Iterator[str]:
        """Set the texts in fonts of this machine inside this block; yield the letters that none of them has."""
        from matplotlib.text import Text

        texts: list[Text] = [text for text in self.figure.findobj(Text) if text.get_text()]
        fonts, missing = fonts_for("".join(str(text.get_text()) for text in texts))
        for text in texts:
            text.set_fontfamily([_OWN, *fonts])
        yield missing
        for text in texts:
            text.set_fontfamily([_OWN])


def tell_missing(missing: str) -> str:
    """Return what to tell of letters that no font here has, and what to do."""
    shown = missing[:12] + ("…" if len(missing) > 12 else "")
    return f"no font on this machine has {shown}: the PNG shows boxes; {_INSTALL}"


def fonts_for(text: str) -> tuple[list[str], str]:
    """Return the families to draw a text with, besides matplotlib's own, and the letters that none of them has."""
    fonts, missing = _fonts_of(text, _files())
    if missing and _find_new_fonts():
        fonts, missing = _fonts_of(text, _files())
    return fonts, missing


def _files() -> dict[str, str]:
    """Return the upright fonts that matplotlib knows: by family the file of the most regular one."""
    from matplotlib import font_manager

    files: dict[str, str] = {}
    for entry in sorted(font_manager.fontManager.ttflist, key=lambda font: (font.name, font.weight != 400, font.fname)):
        if entry.style == "normal" and not entry.name.startswith(_BOXES):
            files.setdefault(entry.name, entry.fname)
    return files


def _find_new_fonts() -> bool:
    """Add fonts that were installed since matplotlib listed them, which it does once for good; tell whether there were any."""
    from matplotlib import font_manager

    listed = {entry.fname for entry in font_manager.fontManager.ttflist}
    found = False
    for path in sorted({*font_manager.findSystemFonts()} - listed):
        try:
            font_manager.fontManager.addfont(path)
        except (OSError, RuntimeError):
            continue  # no font that matplotlib can read
        found = True
    return found


def _fonts_of(text: str, files: Mapping[str, str]) -> tuple[list[str], str]:
    wanted = {char for char in text if not char.isspace()} - _letters(files[_OWN])
    fonts = []
    for name in (*FAMILIES, *sorted(files)):
        if not wanted:
            break
        if name in files and name != _OWN and (found := wanted & _letters(files[name])):
            fonts.append(name)
            wanted -= found
    return fonts, "".join(sorted(wanted))


@lru_cache(maxsize=256)
def _letters(file: str) -> frozenset[str]:
    from matplotlib.ft2font import FT2Font

    return frozenset(map(chr, FT2Font(file).get_charmap()))
