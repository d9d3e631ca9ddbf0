"""English grammar that names need: generic heads, what joins names, what ends a clause."""

from __future__ import annotations

HEADS = {
    "Method": (
        "framework", "algorithm", "algorithms", "method", "methods", "methodology", "technique", "approach",
        "approaches",
        "system", "architecture", "mechanism", "strategy", "loss", "module", "pipeline", "paradigm", "optimization",
        "procedure", "agent", "platform", "library", "toolkit", "optimizer", "recipe", "objective", "scheduler",
        "sampler",
        "policy optimization", "training", "decoding", "prompting", "network", "scheme", "protocol",
    ),
    "Model": ("model", "models", "model family", "encoder", "decoder", "backbone", "series", "checkpoint",
    "tokenizer", "family", "families", "variants", "llm", "llms", "mllm", "vlm"),
    "Dataset": (
        "dataset", "datasets", "data set", "benchmark", "benchmarks", "corpus", "corpora", "test set",
        "leaderboard", "suite",
        "testbed", "test suite", "evaluation set", "evaluation suite", "training set", "validation set",
        "challenge", "subset", "subsets", "split", "splits", "dataset collection", "tasks benchmark",
    ),
    "Metric": ("metric", "metrics", "score", "scores", "measure"),
    "Task": ("task", "tasks"),
}  # fmt: skip

HEAD_AFTER = (
    r"(?:['’]s)?\s?(?:(?!(?:is|are|and|or|in|on|with|for|to|of|that|which|by|as|at|from|the|"
    r"a)\b)[a-z][a-z-]*[^\Wsdg]\s){0,2}?(?P<head>HEADS)\b(?! \d)"
    r"(?!(?<=splits) (?:the|an?|its|it|each|into|work|up|apart|off)\b)(?!(?<=scores) (?:higher|lower|best|on|"
    r"above|below|an?|the|well)\b)"
)
HEAD_BEFORE = (
    r"(?<!\bwe )(?<!\bto )(?<!\band )\b(?!tasks )(?P<head>HEADS)(?:,|:| \(called|,? called|,? named|,? dubbed|"
    r",? termed|,? coined| such as| like| including| namely)?\s?['\"“‘(]?$"
)
JOINER = r"(?:\s*(?:,|/|·|\band\b|\bor\b|&|as well as|\bboth\b|\bthe\b)\s*)+"
WORD_BEFORE_NAME = r"$"
#: Behind a measure: its value, with a decimal or a share, and nothing that makes it a change.
VALUE_BEHIND = (
    r"(?: (?:of|is|was|at|stays at|reaches|comes to)|:| =)?(?: (?:about|around|only|just|roughly|under|over))? (?:\d+\.\d+%?|\d+%)"
    r"(?![\dx×%])(?! ?(?:[a-z]+er|more|less|of|points?|pp|times|percentage|above|below|behind|ahead|off)\b)"
)
TOPIC = (
    r"['\"”’)]*(?: (?:also|consistently|significantly|then|first|further|thus|not only|effectively|substantially|"
    r"can|jointly|thereby))*"
    r" (?:is|are|ranks?|scores?|solves?|gains?|trails?|leads?|beats?|achieve[sd]?|outperform(?:s|ed)?|improves?|enables?|consists?|"
    r"comprises?|introduces?|leverages?|uses?|"
    r"employs?|demonstrates?|"
    r"shows?|showed|provides?|supports?|surpass(?:es|ed)?|reduces?|delivers?|generates?|attain(?:s|ed)?|reach(?:es|ed)|exhibits?|"
    r"features?|contains?|includes?|"
    r"operates?|works|combines?|integrates?|adopts?|establishes|sets|matches|exceeds|yields|builds|learns|extends|"
    r"unifies|addresses|"
    r"offers?|allows?|trains?|obtains?|produces?|incorporates?|utilizes?|runs?|performs?|covers?|spans?|"
    r"evaluates?|requires?|"
    r"adds|asks|turns|takes|keeps|gives|lets|picks|replaces|treats|splits|writes|reads|adapts|aligns|lifts|raises|changes|removes|"
    r"selects|samples|searches|solves|tackles|transforms|converts|predicts|estimates|stores|ranks|verifies|verbali[sz]es|"
    r"encodes|decodes|exploits|follows|"
    r"maintains?|models?|formulates?|decomposes?|optimizes?|boosts?|scales?|generalizes?|outpaces?|has|"
    r"substantially|effectively)\b"
)
PROPOSED_BEFORE = (
    r"(?:\b(?:proposed|(?:resulting|final) (?:[\w.-]+ ){0,2}(?:models?|systems?|agents?),? \(?|our (?:(?:novel|new|proposed|simple|final|full|stealthy|own|prototype|"
    r"best(?:-performing)?|largest|smallest|strongest|flagship|main|top|"
    r"[a-z]+-[a-z]+) ){0,3}(?:(?:\d[\d.]*B )?(?:model|method|approach|framework|benchmark|dataset|"
    r"system|agent|algorithm|pipeline)s?,? \(?)?|ours,? )['\"“‘`]{0,2}|"
    r"\bour (?:[\w.-]+ ){0,2}(?:models?|method|approach|framework|benchmark|dataset|system|agent|"
    r"algorithm|pipeline))$"
)

LABELS = (
    (
        "baseline",
        r"\bbaselines?\b|^(?:prior|previous|earlier|current) (?:sota|art|best|state of the art)$|\bcompar|\bcompetitors?\b|\brivals?\b|\bcontenders?\b|^opponents?$|^alternatives$|\b(?:reference|competing|rival) (?:models?|systems?|"
        r"methods?|points?)\b|\breferences?$|^competing\b|\bunder (?:study|test|audit)$|^(?:open|closed|open-source|closed-source|proprietary|commercial|frontier|"
        r"specialist|speciali[sz]ed|larger|bigger|smaller|stronger)(?:-weights?)? (?:models?|[a-z]*lms?|systems|agents)$|^(?:measured |set |tested |pitted )?(?:against(?: (?:whom|what))?|versus|vs\.?)$"
        r"|^(?:beats|outperforms|surpasses|ahead of|behind)$"
        r"|^(?:prior|previous|earlier|existing|other) (?:methods?|models?|systems?|approaches|agents?)$",
    ),
    ("masking", r"\bmask"),
    (
        "train_data",
        r"\b(?:training|pre-?training|fine-?tuning|post-training|tuning|SFT|RL|instruction|preference)[- ](?:data\w*|corp(?:us|ora)|sets?|"
        r"sources|mixture|mix|prompts|queries|questions|images|clips|videos)\b|^(?:pre-?|post-?)?(?:trained|fine-?tuned|tuned|pretrained) (?:on|with)$",
    ),
    (
        "dataset",
        r"\bdata ?sets?\b|\bbenchmarks?\b|\bcorpus|\bcorpora|^data$|\bdata used|\b(?:test|eval(?:uation)?) (?:sets?|suites?|data)\b"
        r"|^(?:also |zero-shot )?(?:evaluated|tested|measured) on$|\btest ?beds?\b|^(?:simulat\w+ |test |evaluation )?environments?$|\bsuites$|^[a-z-]+ sets$"
        r"|\bdata sources?\b|^(?!training|synthetic|new|released|our|own)[a-z-]+ data$|^(?!target|downstream|main|new)[a-z-]+ tasks$|^evaluation$|^(?:in|out-of)-domain$",
    ),
    ("metric", r"\bmetrics?\b|\bmeasures?\b|^measured(?: by| with)?$|^criteria$"),
    (
        "base",
        r"^(?!.*\b(?:released|new|proposed|own|our|competing|compared|other|previous|prior|earlier|existing|baseline|final|resulting|full|"
        r"reference|rival|competitor)\b)(?:[\w-]+ ){0,2}(?:models?|[a-z]*lms?|encoders?|decoders?|backbones?|tokenizers?|generators?|retrievers?|"
        r"searchers?|learners?|polic(?:y|ies)|judges?|teachers?|students?|optimi[sz]ers?|(?:search |inference )?engines?|embedders?|vocoders?|"
        r"vaes?|planners?|verifiers?|annotators?|tools?|tooling|software|toolkits?|librar(?:y|ies)|frameworks?|packages?|components|stack|code ?base|"
        r"rerankers?|detectors?|trackers?|captioners?|scorers?|critics?|simulators?)(?: and tools| and (?:software|libraries|frameworks))?(?: (?:used|tested|tried|evaluated|examined|tuned|studied))?$"
        r"|^(?:base|bases|buil(?:t|ds?) (?:up)?on|runs? on|tried (?:on|with)|starts? from|starting points?|initiali[sz]ed (?:from|with)|initiali[sz]ation|fine-?tuned|"
        r"based on|applied to)$",
    ),
    ("architecture", r"\barchitecture|\bbackbone|\bbase model"),
    ("task", r"^(?:target |downstream |main )?tasks?$"),
    ("limitations", r"^limitations?$"),
    (
        "proposed",
        r"^(?:propos(?:ed|es|al)|(?:main |key |new )?(?:contributions?|artefacts?|artifacts?)$|introduc(?:ed|es)|(?:new|released) (?:methods?|models?|benchmarks?|data ?sets?|resources?|metrics?)|"
        r"(?:short |full )?names?)\b"
        r"|^(?:data ?sets?|benchmarks?|corpus|models?|methods?|metrics?|resources?|artefacts?|artifacts?) (?:introduced|proposed|contributed|constructed|created)$",
    ),
    ("training", r"\btraining\b|\bloss\b|\boptimi[sz]ation|^(?:comput(?:e|ing)(?: budget| cost)?|hardware|gpus?)$"),
)
NATIVE = r"(?!)"

#: The end of a term that names a measure.
MEASURE = r"(?!)"

#: In parentheses after a name: words that make a remark, no other spelling.
REMARK = r"(?!)"

#: After a name that only describes what is compared: `정책 경사법 기반 알고리즘들과 비교`.
ATTRIBUTIVE = r"[- ](?:based|style|like|type)\b"

#: After a name, the apposition that says what it is: `Foo, a new dataset`.
CALLED = (
    r"""['"”’]?(?:\s?,| --?|–|—| –| —|:| is| are|, which is|, which are)"""
    r"\s(?:a|an|the(?= (?:metric|measure)\b)|the (?:first|largest|only|most [a-z-]+)|our(?: own)?|[A-Z]\w+(?: [A-Z]\w+)?['’]s|one of the (?:first|largest)|two|three|four)\s"
    r"(?:(?!(?:that|which|for|to|of|with|on|in|by|from|and (?:a|an|the)|is|are|was|where)\b)(?:\d+,)*[\w'’/+-]+(?: \([^()]{1,20}\))?,?\s){0,9}?"
    r"(?P<head>HEADS)\b(?=$|[^\w\s-]|\s(?:that|which|for|to|of|with|on|in|by|from|and|or|where|at|"
    r"as|via|through|under|over|whose|called|capable|able|[a-z]+(?:ing|ed|t)|built)\b)"
)

#: Before a name that the work was applied to: `RPC를 적용한 QwQ-32B`.
APPLIED_BEFORE = r"(?!)"

#: Between a name and a verb that does not govern it: the end of a clause. Each way begins with a letter or a mark, so that `re`
#: tries it only there.
BARRIER = (
    r";|\.(?<!\d\.)\s|w(?<!\ww)h(?:ile|ereas)\b|, (?:(?:achiev|demonstrat|show|reach|yield|sett|establish|obtain|attain|"
    r"highlight|reduc)ing\b|improving (?!(?:up)?on |over ))"
)

#: After a name that owns a number: `GPT-4o의 53.1%`, `GPT-4o(53.1)`.
OWNER = r"['’]s\s(?=(?:[\w@.-]+\s){0,4}?(?:\d|accurac|performance|scores?\b|results?\b|rate|F1|success|win))|\s?\(\d(?![\d.]*\s?[BM]\b)|,?\s(?:scores?|achiev|reach|obtain|attain)"

#: A verb of naming whose subject is the work: it makes even a name that is known the paper's own.
OWN_VERB = r"(?:[Ww]hich )?(?:[Tt]hey|[Ww]e|authors|paper) (?:calls?|names?|terms?|dubs?)\b"

#: Where an abstract begins to speak of the work itself; what comes before is background.
OWN_WORK = r"\b(?:we|our|this (?:paper|work|report|study|article|technical report|survey|tutorial)|here,)\b"

#: After an unknown name that describes a kind: `NR-IQA models`.
KIND_AFTER = r"\s(?:models|methods|approaches|baselines|systems|techniques|LLMs|VLMs|MLLMs|agents|solutions)\b"

#: Says, behind a word of comparing, that the work is the better one.
BETTER = (
    r"\b(?:better|higher|improv\w+|faster|gains?|superior|fewer|outperform\w*|surpass\w*|exceed\w*|stronger|"
    r"more (?:accurate|efficient))\b"
)

#: The end of a clause inside a sentence.
TURN = r"(?:,|;) (?:but|and|while|although|whereas) "

#: Says that models are probed, are tested across, or are what was evaluated, even the best of them.
_PROBES = (
    r"\b(?:diagnos|stress-test|prob)(?:e|es|ed|ing) (?:[\w'’./-]+ ){0,6}?\(?(?:models|llms|mllms|vlms|lmms|agents|"
    r"systems)\b|\bacross (?:\d+|\w+) (?:[\w-]+ ){0,2}(?:model|llm|vlm|agent)s? (?:configurations|families|variants)\b"
)
_EVALUATING = (
    r"\b(?:evaluat|benchmark|assess|test|audit)(?:ing|ed|e) (?:of )?(?:[\w'’./-]+ ){0,10}?\(?(?:models|llms|mllms|"
    r"vlms|lmms|lvlms|vlas|agents|systems|configurations|methods|baselines|checkpoints)\b"
)
_EVEN_THE_BEST = (
    r"\b(?:the|even|our) (?:the )?(?:strongest|best|best-performing|top|top-performing|leading|most capable|"
    r"highest-scoring)(?:-performing)? (?:[\w-]+ ){0,3}(?:models?|agents?|systems?|llms?|mllms?|vlms?|lmms?|"
    r"configuration)\b"
)

#: Says that experiments were run with models, and what they show.
_EXPERIMENTS_WITH = (
    r"\bfor evaluation, we (?:introduce|propose|present|construct|build|curate|release)\b|\bexperiments (?:on|with|"
    r"across) (?:[\w'’-]+ ){0,6}?(?:models|llms|mllms|vlms|lmms|agents|systems)\b|\bacross (?:\d+|"
    r"\w+) (?:[\w-]+ ){0,3}(?:models|llms|mllms|vlms|lmms|agents)\b|\bagents are evaluated\b"
)
_WE_TESTED = (
    r"\b(?:we|extensive|comprehensive|our)\b[^.]{0,40}?\b(?:evaluat\w+|benchmark(?:ed|ing)?|assess\w*|test(?:ed|ing)?|"
    r"experiments?)\b(?: results?)?(?: \S+){0,7}? (?:models|llms|mllms|vlms|lmms|lvlms|agents|systems|methods|"
    r"baselines)\b"
)
_RESULTS_SHOW = (
    r"\b(?:extensive|comprehensive|our) (?:experiments?|evaluations?|benchmarking|results)\b[^.]{0,60}? (?:show|"
    r"reveal|demonstrate|indicate|find|expose|highlight|confirm)|, where [A-Z][\w.-]+ (?:achieves|demonstrates|"
    r"outperforms|shows|scores)"
)
_EVALUATIONS_OF = (
    r"\bevaluat(?:ions? of|ed) (?:[\w'’-]+ ){0,6}?\(?(?:models|llms|mllms|vlms|lmms|lvlms|agents|systems)\b"
)

#: Words that say that models were put to a test.
TESTED = "|".join((_PROBES, _EVALUATING, _EVEN_THE_BEST, _EXPERIMENTS_WITH, _WE_TESTED, _RESULTS_SHOW, _EVALUATIONS_OF))

#: Words of measures in another sense: `in full precision`, `at inference time`.
NO_METRIC = (
    r"(?:million|billion|trillion) (?:tokens|words|parameters|samples|images|steps)$|(?:high|low|full|mixed|hybrid|half|double|single|numerical|lower|higher|reduced|extreme|arbitrary|(?:int|fp|bf)\d+|"
    r"bit|this|in|with|and|surgical|spatial)[- ]precision$"
    r"|(?:at|during) (?:inference|training|test)[- ]time$|(?:\ba|\bat|\bthe) runtime$|(?<!and )\bsensitivity$|(?:task|domain)[- ]specificity$|\b(?:to|we) recall$"
)

#: Around the second of two things that a sentence introduces: `we introduce A, which …, and B, which …`.
SECOND = (
    r"(?:[,;] (?:and|as well as|along with|and finally) |; |, and (?:further|also) )(?:an? |"
    r"the )?(?:\(?(?:\d|i+)\) )?(?:an? |the )?['\"“‘`]{0,2}$"
)
SECOND_AFTER = (
    r"['\"”’]{0,2}(?:, (?:(?:in |by |with |under )?which|an?|the first|where|that|[a-z]{3,}(?:ing|ed))\b|"
    r":? (?:for|that|which|to) )"
)

#: Between a name and a verb whose object it is.
OBJECT_GAP = r""".*"""

#: After a topic that a sentence defines: `A와 B는 각각 … 모델입니다`.
DEFINES = r"(?!)"

#: Before a name of several words that nobody knows: an own part of the work (`uses a Continual Rotary Embedding`).
COMPONENT_BEFORE = (
    r"(?:^|\b|(?<=[.,;] )|(?<= )(?=\())(?:us(?:e|es|ing)|employ(?:s|ing)?|adopt(?:s|ing)?|design(?:s|ing)?|leverag(?:e|es|ing)|"
    r"introduc(?:e|es|ing)|incorporat(?:e|es|ing)|"
    r"utili[sz](?:e|es|ing)|via|through|with|and|by|is|including|comprising|"
    r", |^|[.;] |\((?:\d|i+v?)\)) ?an? (?:novel |new |simple |lightweight |optional |"
    r"learnable |[a-z]+-[a-z]+ |[a-z]+ly [a-z]+(?:ed|ing|al|ive) ){0,2}['\"“‘`]{0,2}$"
)

#: How the text after a label says of what kind the named thing is: `a new algorithm that …`.
KIND_SAID = r"\s*(?:an?|the first|our|one of the first) (?:[\w'’-]+,? ){0,6}?(?:HEADS)s?\b"

#: After a name that is a place, no party, in a comparison: `HPS-v2.1에서 기준선 대비`.
LOCATIVE = r"(?!)"

#: After the name of a family of models, which it says to be one.
SERIES = r"[ -](?:series|famil(?:y|ies))\b"
