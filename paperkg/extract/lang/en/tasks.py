"""English words of tasks: the nouns of doing that end their names, what cannot belong to a name, and what marks a task."""

from __future__ import annotations

#: Nouns of doing that end a task's name: `night scene segmentation`.
DOING = (
    "acquisition", "alignment", "analysis", "animation", "anonymization", "answering", "assessment", "assistance", "attribution",
    "auditing", "calibration", "calling", "captioning", "classification", "cloning", "clustering", "coding", "colorization",
    "completion", "comprehension", "compression", "control", "conversation", "conversion", "correction", "counting",
    "customization", "deblurring", "debugging", "decompilation", "denoising", "deraining", "design", "detection", "diagnosis",
    "dialogue", "discovery", "disentanglement", "editing", "elicitation", "enhancement", "estimation", "extraction",
    "extrapolation", "forecasting", "generalization", "generation", "geolocation", "grading", "grasping", "grounding",
    "identification", "imputation", "inference", "injection", "inpainting", "interaction", "interpolation", "interpretation",
    "localization", "locomotion", "manipulation", "matching", "matting", "memorization", "migration", "mitigation", "modeling",
    "modelling", "moderation", "multiplication", "navigation", "outpainting", "parsing", "pathfinding",
    "perception", "personalization", "planning", "prediction", "preservation", "programming", "proving", "pruning", "quantization",
    "ranking", "recognition", "recommendation", "reconstruction", "recovery", "registration", "regression", "relighting", "rendering",
    "repair", "reranking", "rescheduling", "resolution", "restoration", "retargeting", "retouching", "retrieval", "reasoning",
    "routing", "scheduling", "scoring", "search", "segmentation", "separation", "simulation", "solving", "steganography",
    "stylization", "summarization", "super-resolution", "synthesis", "tagging", "taking", "teleoperation", "tracking", "trading",
    "transcription", "transfer", "translation", "try-on", "understanding", "unlearning", "verification", "watermarking",
    "writing", "rewriting", "following", "use", "resolving", "insertion", "removal", "placement", "storytelling",
    "defense", "relocalization", "dubbing", "disambiguation", "simplification", "linking",
)  # fmt: skip

#: Nouns that end a task's name in a title alone: in prose they say what any work does.
DOING_IN_TITLE = ("improvement", "modification")

#: Nouns that end a task's name among the keywords of a file alone.
DOING_IN_KEYWORD = (
    "communication", "orchestration", "oversight", "management", "collaboration", "deliberation", "memory", "factuality", "driving",
)  # fmt: skip

#: Nouns of doing that are a task without any word before them, where a list of tasks holds them.
ALONE = frozenset(
    """
    classification regression grounding counting segmentation detection captioning tracking retrieval translation summarization
    navigation manipulation editing inpainting planning coding math mathematics forecasting locomotion reasoning perception
    personalization customization stylization relighting animation ocr vqa generation recognition reconstruction understanding pruning reranking clustering arithmetic
    """.split()
)  # fmt: skip

#: Subjects whose problems are a task: `tasks such as mathematics and coding`, `it gains most on code`.
SUBJECTS = ("math", "maths", "mathematics", "code", "science", "medicine")

#: Behind a subject that is none of the words of a longer name: `code comprehension`.
SUBJECT_END = r"$|[^\w\s-]| (?:and|or|as|by|where|while|but|tasks?|problems?|benchmarks?|questions?)\b"

#: Before a subject in which a digest's results say that something was measured.
ON_SUBJECT = r"(?<!trained)(?<!tuned)(?<!training)(?<!pretraining)(?<!training only)(?<!data)(?<!based)(?<!builds)(?<!built) on (?:the )?$"

#: Words that no task's name holds: they rate, count, point, or say what is done with it.
NOT_IN = frozenset(
    """
    a an the this that these those its their our his her your my each every some any all both such other another same own more most
    many much few several various multiple diverse different numerous two three four five six seven eight nine ten one single
    is are was were be been being has have had do does did can could may might will would should must
    of for on in to by at as from into onto over under with without via through across within between among against during
    and or but nor not no yet so than then thus hence however also only even just both either neither
    we it they he she you i us them which who whom whose what when where why how if while whereas because since although
    new novel existing previous prior recent current traditional conventional standard common typical popular specific general
    good better best strong stronger superior high higher highest low lower lowest large larger small smaller fast faster
    high-quality high-fidelity high-resolution state-of-the-art cutting-edge effective efficient robust reliable accurate
    precise scalable improved enhanced advanced complex challenging difficult hard simple easy critical key core main major
    important essential fundamental crucial comprehensive systematic rigorous extensive overall further additional
    real-time downstream final intermediate subsequent initial end-to-end training inference test evaluation model models
    method methods system systems data dataset datasets sample samples performance quality results result experimental
    significant substantial remarkable impressive consistent successful successfully unified large-scale fine-tuning
    policy loss reward token tokens parameter weight gradient step stage process ablation human theoretical empirical
    enable improve perform support require provide achieve include cover guide like e.g i.e namely especially particularly
    deliver examine learn enhance propose introduce present develop explore investigate study analyze address tackle solve handle
    facilitate advance boost strengthen elicit teach assess evaluate measure benchmark test probe reveal show demonstrate exhibit
    combine integrate leverage use employ adopt apply extend unify bridge limit hinder affect drive make take give keep let help
    allow ensure promote foster unlock accelerate speed exceed excel outperform surpass match lack need involve contain cause
    navigate capture incorporate grasp face whether inherent arbitrary notable generalizable corresponding similar intelligent
    benefit rely focus aim seek target do conduct run complete execute generate produce create build train tune optimize reduce
    increase preserve maintain retain compare verify validate confirm suggest indicate simplify replace rethink revisit towards toward
    using based next distinct scale about imprecise true false possess wrong right exceptional weaker dependable original representative emergent adaptive hierarchical powerful sophisticated
    reinforced reinforcing deep deeper native pure genuine active iterative parallel sequential recursive
    auxiliary internal external implicit explicit latent global local incremental gradual
    """.split()
)  # fmt: skip

#: Words that only say how a task is done: they are cut from the left of its name.
DESCRIBING = (
    r"(?:zero-shot|few-shot|one-shot|fine-grained|long-term|training-free|controllable|automatic|automated|general|"
    r"open-source|complex|human-like|real-world|realistic|invisible|persistent|cheap|toy|half-precision|low-precision|"
    r"on-the-fly|open-domain|domain-specific|vision-indispensable|in-the-wild|interactive)"
)

#: Words in -ing, -ed, -s, and -ly that a task's name may hold before its last word.
HELD = (
    r"(?:reasoning|learning|processing|engineering|programming|coding|writing|speaking|reading|driving|editing|"
    r"understanding|planning|following|marketing|manufacturing|building|timing|rendering|clothing|lighting|human-being|"
    r"grounding|meeting|thing|embedding|news|sports|bias|lens|gas|chess|.*(?:ics|ss|us|is)|speed|seed|feed|embed|family|"
    r"anomaly|assembly|multi-.*|.*-(?:guided|based|driven|conditioned|grounded|aligned|augmented|oriented|controlled))$"
)

#: What every work does with its parts, how it searches and analyses, and what it thinks and is steered by.
_OF_ANY_WORK = (
    r"(?:.* )?(?:model|text|token|data|policy|reward|sample|prompt|loss|gradient|code-?base|parameter|weight|feature|"
    r"hyperparameter|performance|response|output|answer|sequence|step|cache|memory|context|dataset|benchmark|"
    r"instruction|knowledge|training|error|result|query|feedback|preference|human|trajectory|rollout|caption|decision|"
    r"tool|resource|test-time|inference) (?:generation|analysis|synthesis|inference|optimization|assessment|design|"
    r"selection|use|interaction|estimation|modeling|scoring|acquisition|extraction|calibration|interpretation|control|"
    r"taking|compression|matching|understanding|alignment)"
)
_SEARCHES = r"(?:.* )?(?:evolutionary|tree|beam|grid|architecture|line|random|greedy|stepwise|guided) search"
_ANALYSES = (
    r"future modeling|(?:in-depth|further|error|ablation|theoretical|empirical|quantitative|qualitative|statistical|"
    r"regression|case|cost|comparative|large-scale|detailed|systematic|careful|mechanistic|sensitivity) (?:analysis|"
    r"assessment|interpretation)"
)
_THINKING = (
    r"(?:chain-of-thought|step-by-step|multi-step|test-time|slow|deep|long|visual|latent|internal|explicit|"
    r"implicit) (?:inference|thinking)"
)
_USES = (
    r"(?:quality|access|version|impulse|flow|cruise|remote|rate) control|.* in use|widely use|wide use|practical use|"
    r"fair use|(?:token|memory|resource|compute|energy) use"
)

#: Phrases that end as tasks do and are none: what every work does, and means.
NO_TASK = "|".join((_OF_ANY_WORK, _SEARCHES, _ANALYSES, _THINKING, _USES))

#: Behind a task, or the last of a list of them: what says that it is one.
AFTER = (
    r"(?:\s?\([A-Za-z0-9 -]{2,40}\))?,? (?:(?:and )?(?:related|other|downstream|similar|generation|editing) )?"
    r"(?:tasks?|problems?|benchmarks?|challenges?|capabilit(?:y|ies)|abilit(?:y|ies)|skills?|scenarios|applications?)\b"
)

#: Before a task, or the first of a list of them: what says that it is one.
BEFORE = (
    r"(?:\b(?:tasks?|problems?|challenges?|applications?|capabilities|skills|areas|domains|settings|scenarios)"
    r"(?: of|,? such as|,? like|,? including|,? namely|:| \((?:e\.g\.,? )?|, e\.g\.,?| \(i\.e\.,? | -- | — )"
    r"|\bexperiments (?:on|in|across)|\bevaluat\w+ (?:[\w-]+ ){0,3}(?:on|for|across)|\bapplied to|\bapplicable to|\bin the context of"
    r"|\bto (?:support|enable|perform|tackle|address|solve|handle)|\btackles?|\baddress(?:es)?|\btackling|\baddressing|\bperform(?:s|ing)?|"
    r"\b(?:performance|effectiveness|proficiency|excels?|excelling|superiority) (?:in|on|at|for|across)|"
    r"\b(?:designed|tailored|solution|benchmark|dataset|framework|methods?|models?|approach|system|agents?|model|pipeline|corpus) for)"
    r" (?:the )?(?:(?:both|diverse|various|multiple|complex|challenging|robust|efficient|accurate|effective|high-quality|joint|unified|open) ){0,2}$"
)

#: Before the tasks on which a digest says that something was measured, and behind the last of them.
MEASURED = r"\b(?:for|(?:gains?|improvements?|results?|performance|accuracy|scores?|error|errors) on) $"
MEASURED_END = r"$|\s?[;,.|)]"

#: Behind a task that the text begins with: the verb that makes it the topic.
TOPIC = (
    r"(?:\s?\([A-Za-z0-9-]{2,14}\))? (?:is|are|has|have|can|remains?|requires?|aims?|plays?|adds?|involves?|faces?|seeks?|poses?|"
    r"demands?|becomes?|relies|presents?)\b"
)

#: Behind a task that a title holds.
IN_TITLE = (
    r"(?=$|[:,?]| (?:with|via|in|using|by|from|through|under|and|of|for|on|at|without|as|across|beyond|over|Models?|Tasks?|"
    r"Benchmarks?|Systems?|Agents?|Evaluation|Limits|Challenge|Datasets?|Framework|Methods?)\b)"
)

#: Words of a title that rate a task or a thing, and belong to no name.
_RATING = (
    "Efficient|Effective|Fast|Faster|Scalable|Robust|Reliable|Accurate|Consistent|Generalizable|Generalist|Generalized|Universal|"
    "Versatile|Unified|Improved|Better|Enhanced|Advanced|Comprehensive|Complex|Flexible|Controllable|Precise|Trustworthy|Safe|"
    "Practical|Realistic|Structured|Open|Native|Ultra|Stable|Adaptive|Faithful|Photorealistic|Lightweight|Smooth|Coherent|"
    "Joint|Fully|Highly|Challenging|Interpretable|Explainable|Superior|Stronger|Truly|Next-Generation|Plug-and-Play|Open-Source|Data-Efficient|"
    "(?:High|Low|Real|Large|Fine|Zero|Few|Training|Tuning|Long)-(?:Quality|Fidelity|Resolution|World|Time|Scale|Grained|Shot|Free|Term)"
)

#: Before a task that a title holds.
BEFORE_IN_TITLE = (
    r"(?:(?P<first>^|: )|\b(?:[Ff]or|[Oo]f|[Ii]n|[Oo]n|[Tt]owards?|[Tt]o|[Ii]mprov(?:ing|es)|[Aa]dvancing|[Ee]nhancing|[Bb]enchmarking|"
    r"[Ee]valuating|[Ll]earning|[Rr]ethinking|[Rr]evisiting|[Uu]nifying|[Ss]caling|[Mm]easuring|[Uu]nderstanding|"
    r"[Oo]ptimizing|[Aa]ccelerating|[Bb]oosting|[Ss]olving) )"
    rf"(?:(?:{_RATING})(?:,? [Aa]nd|,)? ){{0,3}}$"
)

#: Around a task that only says what a thing is for: `X: A Slow Hill Editing Method`.
A_THING = r"(?:^|: )An? (?:[A-Z][\w-]+ ){0,3}$"
THING_FOR = (
    r" (?:Methods?|Frameworks?|Benchmarks?|Datasets?|Models?|Systems?|Agents?|Approach|Pipelines?|Corpus|Challenge)\b"
)

#: Behind a task that a title begins with: it is what serves a purpose, but where content is made: `X: Slow Walking for Hills`.
SERVES = r"(?<!eneration) for\b"

#: Phrases that end as tasks do in a title, and are none: what every work does, and means.
NO_TASK_IN_TITLE = (
    r"(?:.* )?(?:model|token|policy|loss|gradient|code-?base|parameter|weight|feature|hyperparameter|performance|response|output|"
    r"answer|sequence|step|cache|training|error|result|feedback|trajectory|rollout|resource|test-time|inference|variance) "
    r"(?:generation|analysis|synthesis|inference|optimization|assessment|design|selection|use|interaction|estimation|modeling|"
    r"scoring|acquisition|extraction|calibration|interpretation|control|taking|matching|understanding|alignment|improvement|adaptation)"
    r"|(?:.* )?(?:evolutionary|tree|beam|grid|architecture|line|random|greedy|stepwise|guided) search"
    r"|(?:.* )?(?:representation|distribution|feature|latent|input-output|graph) alignment|self-improvement|flow matching|(?:.* )?(?:unsupervised|feature|signal) recovery|calibrated detection"
)

#: Words in capitals that begin no task's name in a title.
NOT_FIRST_IN_TITLE = (
    r"(?!Species|Series|News|Sports)(?:[A-Z][a-z]+ing|On-the-Fly|Towards?|LLMs?|VLMs?|MoE|Large|And|A|An|The|Via|With|Joint|Fully|Highly|"
    rf"{_RATING}|[A-Z][a-z]+[^\Wius]s|Makes?|.*-(?:Aware|Guided|Enhanced|Augmented|Free|Driven|Induced|Based))$"
)

#: Between two tasks of one list.
BETWEEN = r"(?:\s?\([^()]{1,40}\))?(?:, (?:and |or |as well as )?| and | or | as well as |/|; (?:and )?)(?:the )?"

#: A piece of a list of tasks under a label: what parts it from the others is no part of it.
PIECE = r"(?:^|[,;|]\s?|\sand\s)(?:and\s)?(?P<item>[^,;|()]+?)(?=\s?(?:\([^()]*\)\s?)?(?:[,;|.]|\sand\s|$))"

#: A piece that is a task: up to six words that make no sentence.
ITEM = (
    r"(?!.*\b(?i:the|is|are|was|were|by|we|it|not|none|various|several|other|sec|secs|table|tables|figure|fig|figs|appendix|app|"
    r"throughout|main|both)\b)[A-Za-z0-9][\w/+-]*(?: [\w/+-]+){0,5}"
)

#: Before what a paper introduces: that is no task but a thing of its own.
INTRODUCED = r"\b(?:propos|introduc|present|develop|call|term|nam|dub|design|releas)\w*(?: as)? (?:an? |the |our )?(?:novel |new |[a-z]+-[a-z]+ ){0,2}$|\b(?:our|novel) $"
