"""Where a Korean headline writes the name of what it is about."""

from __future__ import annotations

HANGUL = r"[가-힣]{2}"

_QUOTE = r"['\"‘“「]?"
#: What a text about a paper calls itself, behind the name.
_PIECE = r"\s(?:논문\s|기술\s|연구\s)?(?:쉽게\s)?(?:읽기|읽고|설명|해설|리뷰|정리|요약|노트|소개|보고서|메모|톺아보기|뜯어보기|살펴보기|훑어보기|파헤치기)(?![가-힣]*된)"

#: Before a name that opens the headline, and before one that opens a part of it.
OPENS = rf"^{_QUOTE}$"
PART = rf"(?:[…?!]|\.\.\.?)['\"’”」]?\s{_QUOTE}$"

#: Behind a name that opens a headline: what it is, set off.
OPENED = (
    r"['\"’”」]?(?:\s(?:HEADS))?(?:,\s(?=.*[가-힣]{2})|[와과]\s(?=[A-Z])|\s?[/／]\s(?=.*[가-힣]{2})|\s\((?=[A-Z가-힣])|\s?[:：]\s(?=[\"“'‘]?[가-힣])"
    rf"|\s[-–—]+\s(?=[\"“'‘]?[가-힣])|{_PIECE})"
)
PART_OPENED = rf"['\"’”」]?(?:,\s|의\s(?=[가-힣])|\s?[:：]\s|{_PIECE}|$)"

#: Behind a name that closes a headline; before it the noun that it explains, or whose it is.
CLOSED = r"['\"’”」)]*$"
HEADED = rf"(?:[가-힣]\s\(|[가-힣A-Za-z]의\s|[을를]\s위한\s|(?:HEADS|네트워크|신경망|시험대|경진)\s|[:：]\s|[가-힣],\s){_QUOTE}$"

#: Behind what is brought out: `프레임워크 X 등장`.
BROUGHT = r"['\"’”」]?\s(?:공개|등장|출시|발표)(?:됐다|되다|했다|하다)?$"

#: Between two names that one headline is about.
SECOND = r"['\"’”」]?(?:[와과]|,)\s['\"‘“「]?"
