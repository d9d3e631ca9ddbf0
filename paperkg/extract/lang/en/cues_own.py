"""English cues of what a paper brings: verbs of proposing, appositions, lists of parts."""

from __future__ import annotations

from paperkg.extract.rules.rule import Cue

_KINDS = (
    r"(?:framework|method|model|models|family|benchmark|dataset|data set|corpus|system|approach|algorithm|"
    r"technique|suite|"
    r"architecture|pipeline|strategy|paradigm|agent|metric|loss|module|toolkit|library|platform|testbed|environment|"
    r"recipe|mechanism|series|collection|network|solution|scheme|objective|encoder|tokenizer|optimizer|estimator|"
    r"generator|"
    r"engine|codebase|representation|attack|evaluation set|test set|training set|training|protocol|formulation|"
    r"variant|extension|"
    r"assistant|model|llm|vlm|mllm|transformer|simulator|resource|procedure|workflow|layer|policy|extension|"
    r"attention|adapter)s?"
)

#: Verbs of proposing and releasing, of making, and of telling.
_PROPOSES = (
    r"(?<!recently )(?<!previously )propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|presents?|presenting|"
    r"(?<!recently )developed|develops?|developing"
)
_RELEASES = r"(?<!previously )(?<!recently )releas(?:e|es|ed|ing)|constructing|curating|designing"
_DESIGNS = r"(?:(?<=we )|(?<=and )|(?<=also )|(?<=further )|(?<=then )|(?<=carefully )|(?<=to ))design"
_MAKES = (
    r"(?<!that )(?<!which )(?:designs|constructs?|constructed|creates?|builds?)|designed|created|creating|built|"
    r"curates?|curated|devises?|devised|unveils?"
)
_DESCRIBES = (
    r"(?<=we )describe|(?<=paper )describes|(?<=report )describes|contributes?|collects?|collected|"
    r"(?<!that )(?<!which )(?:formulates?|instantiates?)|establish(?:es)?|(?<=we )open-source|offers|"
    r"(?<=our )proposal of|(?<=we )formali[sz]e(?= an? )"
)

#: What a paper proposes.
OWN: tuple[Cue, ...] = (
    Cue(
        "en-propose",
        "propose",
        "right",
        (
            "propos", "introduc", "present", "develop", "releas", "design", "construct", "create", "build",
            "curate", "devise", "unveil", "describe", "contribute", "collect", "formulate", "instantiat",
            "establish", "open-sourc", "offer", "proposal of ", "formaliz", "formalis",
        ),
        rf"(?<=[a-z,] )(?<![a-z]ing )(?!\w+ed (?:from|on|upon|by|using|in|via|with|to|for|as)\b)"
        rf"(?:{_PROPOSES}|{_RELEASES}|{_DESIGNS}|{_MAKES}|{_DESCRIBES})"
        r"(?= (?!(?:an? |the )?(?:(?!to )[\w-]+ ){0,4}(?:evaluation|study|analysis|investigation|audit|application|"
        r"survey|review|overview|comparison|assessment) (?:of|on|into)\b))",
        version=2,
        matches=("we propose flowgrpo", "this paper introduces apollo"),
        rejects=("developer tools", "presentation of", "data curated from webtext"),
    ),
    Cue(
        "en-named",
        "propose",
        "right",
        (
            "called", "named", "dubbed", "termed", "coined", "denoted", "referred to as", "we call",
            "which we call", "we name ", "which we name ", "we term ", "denominated", "they call ", "team calls ", "group calls ", "authors call ", "paper calls ", "it calls ",
            "name is ",
        ),
        r"(?:called|named|dubbed|termed|coined|denoted(?: as| by)?|referred to as|"
        r"(?:which )?we (?:call|name|term)|(?:they|authors|paper|it|team|group) calls?|(?<=the )name is)(?: as)?(?: it| this| the (?:stage|phase|step|process|task|problem|result|idea|"
        r"resulting [\w-]+|" + _KINDS + r"))?(?=[ ,:])",
        matches=("a benchmark called mathvista", "they call the stage slow walking"),
    ),
    Cue(
        "en-parts",
        "propose",
        "right",
        (
            "consist", "compris", "these include two", "includ", "combin", "introduc", "propos", "built ",
            "build", "with two ", "with three ", "with four ", "contain", "featur", "provid", "present",
            "integrat", "incorporat", "develop", "design", "through two", "through three", "via two", "via three",
            "series", "family", "suite",
        ),
        r"(?:series|family|suite)(?: of(?: [\w-]+){1,4}?)?(?: \([\w.-]+\))?,? "
        r"(?:(?:specifically |notably )?including|comprising|consisting of|namely)(?= )|"
        r"(?:consist(?:s|ing)? of|compris(?:es?|ing)|(?:these )?includ(?:es?|ing)|combin(?:es?|ing)|"
        r"introduc(?:es?|ing)|propos(?:es?|ing)|built (?:up)?on|builds (?:up)?on|with|contain(?:s|ing)?|"
        r"featur(?:es?|ing)|provid(?:es?|ing)|present(?:s|ing)?|integrat(?:es?|ing)|incorporat(?:es?|ing)|"
        r"develop(?:s|ing)?|design(?:s|ing)?|through|via) "
        r"(?:two|three|four|five|six|triple|dual|several|the following) (?:[\w-]+ ){0,4}?"
        r"(?:components|modules|stages|parts|techniques|strategies|innovations|ideas|mechanisms|algorithms|"
        r"variants|contributions|designs|settings|tracks|subsets|splits|phases|methods|models|frameworks|modes|"
        r"objectives|losses|metrics|tools|steps|benchmarks|datasets)\b(?: (?:of|for|in|to)(?: [\w'’-]+){1,6})?"
        r"(?:,? namely|:| \(| --| —|—)",
        matches=(
            "consists of two parts: slowwalk and",
            "with two settings (walk-one and",
            "the walk model series, including walk-mini",
        ),
        rejects=("on three datasets: walkset", "built on three models that"),
    ),
    Cue(
        "en-novel",
        "propose",
        "right",
        ("novel ", "newly "),
        r"(?:novel|newly[ -](?:proposed|introduced|designed|developed|collected|constructed|curated))(?= )",
        matches=("through a novel sparse walk", "on our newly collected walkset"),
        rejects=("novelty of the walk", "a newly trained walk"),
    ),
    Cue(
        "en-apposed",
        "propose",
        "right",
        (" a ", " an ", " our ", "the first "),
        r"(?: an?| our|the first) (?!(?:baseline|popular|recent|standard|strong|existing|previous|prior|widely|"
        r"common|well|state-of-the-art|variant|version|subset|type|form|kind|single|given|pre-?trained)\b)"
        r"(?:(?!(?:of|for|on|in|to|with|by|that|which|such|like|and|including|called|named)\b)[\w'’-]+ ){0,6}?"
        r"(?:framework|benchmark|dataset|method|approach|algorithm|architecture|pipeline|mechanism|module|"
        r"strategy|technique|metric|corpus|paradigm|protocol|objective|loss|platform|toolkit)[,:]"
        r"(?= (?!(?:which|that|where|and|but|with|so|as|we|it|in|to|by|for|is|using|an?|the)\b))",
        matches=("by an inference-time technique, slowwalk, which", "we build our benchmark: walktest"),
        rejects=("a baseline method, slowwalk, which", "of a framework, which"),
    ),
    Cue(
        "en-core",
        "propose",
        "right",
        (
            "innovation is", "contribution is", "contribution of ", "component of ", "innovation of ", "core of ",
            "core is", "key component,", "key ingredient,", "key idea,", "key innovation,", "core component,",
            "core idea,", "central idea,", "main contribution,", "core mechanism,", "key mechanism,", "key module,", "component is", "ingredient is", "idea is",
            "core of our", "heart is", "variant is", "its first ", "its second ", "the first ", "the second ",
            "the third ", "the other ", "the key ", "the first,", "the second,", "the third,", "the other,",
            "at the heart of ", "at the core of ", "at the center of ", "at the centre of ",
        ),
        r"(?:innovation|contribution|core|component|ingredient|idea|heart|variant)(?: of (?:(?:our|this|the) )?[\w-]+)? is(?= )|"
        r"at the (?:heart|core|center|centre) of (?:(?:our|this|the) (?:[\w-]+ )?)?[\w-]+ (?:lies|is|are|sits|stands)(?= )|"
        r"(?:key|core|central|main) (?:component|ingredient|idea|innovation|contribution|module|mechanism),(?= )|"
        r"(?:its|the) (?:first|second|third|other|key)(?: (?:ingredient|component|idea|part|stage|step|element|"
        r"innovation|technique|module|piece))?,(?= )",
        version=2,
        matches=(
            "our key innovation is spatial sparse attention", "at its core is bansa", "its first part, slow walk, is",
            "at the heart of slowwalk lies step-scan", "the core component of slowwalk is the step scan",
        ),
    ),
    Cue(
        "en-numbered",
        "propose",
        "right",
        ("(1)", "(2)", "(3)", "(4)", "(i) ", "(ii) ", "(iii) ", "(iv) ", "(a) ", "(b) ", "(c) ", "(d) "),
        r"\((?:\d|i+v?|[a-d])\)(?! ?\w+ly,)(?= ?(?:(?:an? |the )?[\w'’-]+(?: [\w'’-]+){0,5}(?: \([\w-]+\))?(?:[,:]| [-–—] )|an? [\w'’-]+(?: [\w'’-]+){0,3} (?:that|which|to)\b))",
        version=2,
        matches=("three parts: (1) step router, which routes", "(2) a step-core that counts"),
        rejects=("we show (1) that it works",),
    ),
    Cue(
        "en-apposition",
        "propose",
        "left",
        (
            ", a ", ", an ", ", the first ", ", which is ", " is a ", " is an ", " is the first ",
            ", one of the first ", " -- a ", " -- an ", " – a ", " – an ", "—a ", "—an ", " — a ", " — an ",
            ": a ", ": an ", ", comprising ", ", containing ", ", consisting of ",
        ),
        r"(?:, (?:which is )?| is |: | (?:--|–|—) |—)(?:a|an|the first|one of the first),?"
        r"(?: (?!(?:that|which|where|when|whose|for|to|in|by)\b)[\w'’/-]+,?){0,8}? "
        + _KINDS
        + r"\b(?: (?:of|for)(?: [\w'’-]+){1,5}? "
        + _KINDS
        + r"\b)?|, (?:comprising|containing|consisting of)(?= )",
        matches=("apollo, a state-of-the-art family", "genex is a system"),
        rejects=("in this, a man",),
    ),
    Cue(
        "en-made",
        "propose",
        "left",
        (
            "proposed", "introduced", "presented", "made", "released", "assembled", "devised", " which the authors ",
            " which the paper ", " which they ", " which we ",
        ),
        r" which (?:the (?:authors|paper)|they|we) (?:introduce|propose|define|release|develop)s?\b|"
        r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=also )|(?<=therefore ))"
        r"(?:proposed|introduced|presented|made|released|assembled|devised)(?=[.,;]| (?:to|for|as|that|which|with|in this|here|and)\b)(?! as (?:an? )?(?:alternative|baseline))",
        version=2,
        matches=("and so walkset was made.", "slowwalk is introduced to count", "the step rate, which the authors introduce"),
        rejects=("slowwalk is made of steps", "dpo was proposed by others"),
    ),
)  # fmt: skip
