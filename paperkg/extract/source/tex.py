"""The LaTeX that turns up in abstracts and digests: what each command reads as in plain text. Data for `clean`."""

from __future__ import annotations

#: Commands whose braces hold plain text.
WRAPPER = "|".join(
    (
        "mathbf", "mathrm", "mathit", "mathcal", "mathbb", "mathsf", "mathtt", "mathfrak", "boldsymbol", "bm", "textbf",
        "textit", "textrm", "texttt", "textsc", "textsf", "text", "emph", "underline", "operatorname", "overline",
        "widehat", "uline", "widetilde", "hat", "tilde", "bar", "vec", "mbox", "url",
        "textsuperscript", "textsubscript",
    )
)  # fmt: skip
#: Old font switches, as in `{\bf x}`.
SWITCH = "bf|it|em|tt|sc|sl|rm|sf"
#: Commands that print nothing.
COMMAND = frozenset(
    ("left", "right", "big", "Big", "bigl", "bigr", "displaystyle", "textstyle", "limits", "quad", "qquad")
)
#: Escaped punctuation that prints a blank.
SPACES = frozenset(",;:> ")

#: What a command reads as: names and signs in turn.
_PAIRS = """
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ
mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ
Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω times × pm ± mp ∓ sim ~ approx ≈ simeq ≃ leq
≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ to → rightarrow → Rightarrow ⇒ leftarrow ← leftrightarrow ↔
uparrow ↑ downarrow ↓ cdot · infty ∞ ldots … dots … cdots … circ ° degree ° deg ° percent % div ÷ in
∈ propto ∝ sqrt √ sum ∑ prod ∏ star ⋆ ast * dagger † checkmark ✓ textpm ± texttimes × textasciitilde
~ textrightarrow →
"""
_WORDS = _PAIRS.split()
SYMBOLS: dict[str, str] = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
