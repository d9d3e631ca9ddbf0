"""English words around tasks and measures that an abstract only mentions: as a means, an attribute, or a wish."""

from __future__ import annotations

#: Behind a task that opens a sentence of background: the verb that makes it the topic of the paper.
TOPIC = (
    r"(?:\s?\([A-Za-z0-9-]{2,14}\))?(?:, which [^.;]{3,90}?,)?(?: (?:with|via|for|from|in|on|of|under) [\w-]+(?: [\w-]+){0,3}?)?,? (?:also |still |now |typically |often |largely )?"
    r"(?:is|are|has|have|can|remains?|requires?|aims?|plays?|adds?|involves?|faces?|seeks?|poses?|demands?|becomes?|relies|"
    r"presents?|continues?|serves?|refers|needs?|offers?|enables?|underpins?|lies|means|asks|focuses|represents?|empowers?)\b"
)

#: Behind a task, anywhere in the background: what says that it is still open.
OPEN = (
    r"(?:\s?\([A-Za-z0-9-]{2,14}\))?(?: tasks?| problems?)? (?:remains?|is|are|has been|have been) (?:still |largely |relatively |mostly |highly |"
    r"very |an? |particularly |quite )*(?:un[a-z]{5,}|under[a-z]{5,}|challeng\w+|difficult|hard|open|elusive|limited|overlooked|neglected)\b"
)

#: Before a task, anywhere: what calls it one.
CALLED = r"\b(?:tasks?|problems?|challenges?) of (?:[\w-]+ )?$"

#: Before a list of tasks that the work does as its means: `a pipeline with exploration, summarization, and`.
MEANS = (
    r"\b(?:via|through|by|with|combin(?:es?|ing)|incorporat(?:es?|ing)|integrat(?:es?|ing)|leverag(?:es?|ing)|employ(?:s|ing)?|"
    r"utili[sz](?:es?|ing)|us(?:es?|ing)|adapt(?:s|ing)?|followed by|gated by|appl(?:y|ies|ying)|repurpos(?:es?|ing)) "
    r"(?:(?!(?:and|or|on|for|as|in|to|of)\b)[\w-]+ ){0,2}$"
)

#: A sentence that tests: what it does by a task is the test.
TESTS = r"\b(?:evaluat|assess|test|benchmark|prob|measur|examin|demonstrat|experiment|validat|stud(?:y|ies)|investigat)"

#: Behind a task that is only the attribute of something that does it, or is made for it.
ATTRIBUTE = (
    r"\)?(?:-(?!to-)[a-z]{3,}\b|[ -](?:(?:generation |learning )?(?:techniques?|pipelines?|strateg(?:y|ies)|rewards?|conditioning|attention|modules?|loss(?:es)?|priors?|prompts?|"
    r"objectives?|heads?|engines?|steps?|procedures?|mechanisms?|stages?|layers?|backbones?|signals?|features?|tools?|APIs?|"
    r"(?<=QA )pairs|(?<=-answer )pairs|based|literature|communit(?:y|ies)|process(?:es)?|workflows?|operations?|perspectives?|paradigms?|papers?|schemes?|trade-?offs?|tokens?|card)))\b"
)

#: Before a task, from the start of its sentence: what others do.
UNLIKE = r"(?:Unlike|In contrast to|Different from|Rather than|Instead of)\b(?!.*,\s(?:we|our|it|this|[A-Z]))"

#: What every work does, or every model is to do: no task of one paper.
GENERAL = (
    r"(?:complex|multi-step|step-by-step|advanced|general|deep) (?:reasoning|tasks)|long-horizon tasks|inference acceleration|"
    r"(?:data|dataset) (?:curation|synthesis|augmentation|collection|annotation|generation|processing|selection|filtering)|"
    r"(?:high-density|oracle) .*|(?:generative|statistical|mathematical) mode[l]{1,2}ing"
)

#: Kinds of learning, which a paper addresses only where it is for them.
LEARNING = r"(?:[\w-]+ )?(?:representation|preference|policy) learning"

#: Words of measures that are also words for a quality that a work wishes for.
QUALITY = (
    r"(?:[a-z-]+ ){0,3}(?:accuracy|precision|recall|latency|throughput|efficiency|runtime|time|speed|speeds|memory|cost|costs|usage|consumption|"
    r"quality|consistency|fidelity|diversity|coverage|agreement|sensitivity|specificity|robustness|length|overhead|loss|hours|flops|parameters)"
)

#: Words that say that something was measured.
MEASURING = (
    r"\d|\b(?:experiment|result|evaluat|achiev|outperform|surpass|exceed|measur|metric|in terms of|state-of-the-art|compar|superior|"
    r"demonstrat|show|improv|reduc|increas|decreas|degrad|drop|gain|boost|higher|lower|faster|better|record|report|observ|rais|lift|match|"
    r"competitive|trade-?off|score|rank|cut|benchmark|assess|reveal|yield|deliver|accelerat|attain|reach|perform|find)"
)

#: Words for a quality that are a measure only where a number or a word for measuring stands by.
STRICT = r"(?:.* )?(?:precision|recall|faithfulness|fidelity|coherence|groundedness|sensitivity|specificity|diversity|robustness|consistency)"

#: What says that such a quality was measured.
MEASURED = r"\d|in terms of|\bmetrics?\b|measur|\bF1\b|outperform|surpass|state-of-the-art|superior|improv|higher|lower"

#: How a sentence of belief begins.
BELIEF = r"(?:[A-Z]\w+, )?[Ww]e (?:further |also )?(?:believe|posit|hypothesi[sz]e|argue|conjecture|expect)\b"

#: Before a measure: a goal, not an outcome.
WISH = (
    r"(?:(?:^|[,;:] |\b(?:in order|designed|used|aims?|learns?|trained|able|optimi[sz]ed|seeks?|us|method|technique|framework|approach|need|hard|difficult|"
    r"crucial|essential|strategy|module|mechanism|algorithm) )(?i:to) (?:[a-z]+ly |simultaneously |jointly |further )?"
    r"(?:improve|maximi[sz]e|increase|enhance|boost|reduce|minimi[sz]e|optimi[sz]e|refine|balance|preserve|maintain|lower|raise|ensure|predict|estimate|"
    r"measure|verify|mitigate)\b[^.,;]{0,60}|"
    r"\bwhile (?:[a-z]+ly )?(?:minimizing|maximizing)\b[^.,;]{0,40}|"
    r"(?<!superior )(?<!better )(?<!best )(?<!favorable )(?<!optimal )(?<!strong )\btrade-?offs? between [^.;]{0,60})$"
)

#: Behind a measure's word that is part of another: `accuracy-efficiency trade-offs`, `recall ability`.
NO_MEASURE = (
    r"(?:[-–/](?!(?:score|based)\b)[a-z]+ (?:trade-?offs?|frontier|balance)| (?:trade-?offs?|frontier|constraints?|budgets?|requirements?|abilit(?:y|ies)|"
    r"capabilit(?:y|ies)|skills?|rewards?|loss|predictors?|bottlenecks?|supervision|signals?|estimators?|training|paradigms?|guarantees?)\b)"
)

#: What a sentence says of other work, or of what was not done: no name in it is taken for a rival or a tool without a rule.
OF_OTHER_WORK = (
    r"\b(?:prior|previous|earlier|past|other|related|concurrent|recent) (?:works?|studies|papers?|research|literature)\b"
    r"|\b(?:original|their) papers?\b|\belsewhere\b|\bin the literature\b|\bhistorically\b"
    r"|\b(?:is|are|was|were|do|does|did|has|have|had|could|can)(?: not|n['’]t) (?:yet |been |directly )*"
    r"(?:run|compared?|evaluated?|tested?|tried|try|included?|used?|reported?|considered?)\b"
    r"|\bno (?:comparison|results?|experiments?|numbers?|evaluation)\b|\bleft (?:for|to|out)\b"
    r"|\bwould (?:also )?(?:have been|be) (?:[a-z]+ly )?(?:more |an? |the )?"
    r"(?:informative|instructive|natural|interesting|obvious|useful|fair\w*|nice|welcome|helpful|telling|better|good)\b"
    r"|\b(?:nor|neither)\b[^.;]*\b(?:is|are|was|were) (?:run|tried|tested|reported|compared|used)\b"
)
