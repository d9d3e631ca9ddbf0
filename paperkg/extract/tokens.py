"""Our spaCy tokenizer: words end where the script changes, so that a particle never hides a name.

`GRPO와` is two tokens, `94.0%에서` three, `0.5B·1.5B` three. Latin words keep their hyphens, dots, and signs (`GPT-4.1`,
`REINFORCE++`), since those tell names apart. Blanks are kept as spaCy keeps them: a single one as the token's trailing
space, others as tokens, so that `doc.text` is always the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

_WORD = re.compile(
    r"\d[\d,]*(?:\.\d+)*(?=%|[가-힣一-鿿]|$|[\s,;:)\]~]|\.(?!\d))"  # a number, apart from its unit
    r"|[A-Za-zÀ-ɏΑ-ω0-9_]+(?:[-–.'’/+&^@:](?=[A-Za-zÀ-ɏΑ-ω0-9])[A-Za-zÀ-ɏΑ-ω0-9_]+)*(?:\+{1,2}|\*)?"
    r"|[가-힣]+|[一-鿿]+|[぀-ヿ]+|\s+|."
    , re.DOTALL,
)  # fmt: skip


class ScriptTokenizer:
    """A tokenizer that splits at script boundaries.

    >>> [token.text for token in ScriptTokenizer(Vocab())("TAPO는 GRPO에 비해 94.0%에서")]
    ['TAPO', '는', 'GRPO', '에', '비해', '94.0', '%', '에서']
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the text as a Doc whose text is the same."""
        words: list[str] = []
        spaces: list[bool] = []
        for word in _WORD.findall(text):
            if word == " " and words and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(word)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    def to_bytes(self, **_: object) -> bytes:
        """Return nothing: the tokenizer has no state; spaCy asks for this when a pipeline is saved."""
        return b""

    def from_bytes(self, _: bytes, **__: object) -> ScriptTokenizer:
        """Return itself: there is no state to read."""
        return self

    def to_disk(self, _: object, **__: object) -> None:
        """Write nothing: there is no state."""

    def from_disk(self, _: object, **__: object) -> ScriptTokenizer:
        """Return itself: there is no state to read."""
        return self


@registry.tokenizers("paperkg.ScriptTokenizer.v1")  # type: ignore[untyped-decorator]
def create_script_tokenizer() -> Callable[[Language], ScriptTokenizer]:
    """Create the tokenizer by its registered name, as spaCy's configuration does."""

    def create(nlp: Language) -> ScriptTokenizer:
        return ScriptTokenizer(nlp.vocab)

    return create
