"""English words around numbers: what tells a result from any other number."""

from __future__ import annotations

import re

from paperkg.extract.results.cues import Cues
from paperkg.extract.rules.gate import gated

_DOWN = (
    r"(?:reduc|decreas|declin|degrad|shrink|diminish|shorten|minimi[sz]|deteriorat|underperform)\w*"
    r"|drop(?:s|ped|ping)?\b|lower\w*"
    r"|fewer|less\b|smaller|shorter|cut(?:s|ting)?\b|sav(?:es?|ed|ing|ings)\b|slow(?:er|down|s)|cheaper"
    r"|f[ae]ll(?:s|ing)?\b|trail(?:s|ed|ing)?\b|worse|halv\w+|loses?\b|losing|compression(?!\srat)"
)
_UP = (
    r"(?:improv|increas|boost|enhanc|outperform|surpass|exceed|accelerat|elevat|amplif|advanc|speed)\w*"
    r"|gain(?:s|ed|ing)?\b|faster"
    r"|higher|better|greater|more\b|rais\w+|rises?\b|rising|jump\w*|uplift|margin|superior|gr[eo]w\w*"
    r"|ahead|advantage|gap\b|difference"
    r"|\blonger|\bas\s(?:long|slow|fast|quick|expensive|costly)\b|expand\w*|quicker|stronger|beat\w*|efficient"
)
_MEASURE = (
    r"accurac(?:y|ies)|averages?\b|\bmean\b|loss(?=\s(?:of|is|was|at|to|falls|drops)\b)|precision|recall|scor(?:e|es|ing)\b|success|[a-z]+[\s-]rates?\b|winrates?"
    r"|errors?\b|latency|throughput|speed\w*"
    r"|\bcosts?\b|memory|\btime\b|performance|efficiency|correlation|perplexity|usage|overhead"
    r"|consumption|F1\b|AUR?O?C\b|mAP|IoU"
    r"|pass@\d+|quality|rewards?\b|FLOPs|comput\w+|agreement|similarity|toxicity|hallucinations?"
    r"|prefer(?:ence|red|s)|exact match|generaliz\w+"
)
_PLAIN_WORDS = (
    r"(?:the|an?|previous|prior|existing|strong|state-of-the-art|SOTA|baselines?|methods?|models?"
    r"|approach(?:es)?|such|as|like|leading"
    r"|its|their|both|base|original|vanilla|standard|larger|proprietary|open-source|closed-source"
    r"|commercial|recent|advanced|current"
    r"|including|competitive|other|popular|specialized|best|performing|counterparts?|even|much|that|those"
    r"|of|agents?|systems?|LLMs?)"
)

#: Words that end the phrase between a comparison and what it compares with.
_STOPS = r"(?:by|on|in|for|with|and|to|from|at|while|when|across|using|under|without|than|time|course|is|are|we|it)"

#: The verbs between a thing and its score.
_HAS = (
    r"(?:(?:is|are|was|were)(?:\s(?:put\s|only\s)?at)?|at|(?:has|have|had)|(?:gives?|gave)|(?:takes?|took)|(?:keeps?|kept)|(?:gets?|got|comes?|came)\sto|gets?|got"
    r"|(?:scor|achiev|us|consum|solv|receiv|produc)(?:e|es|ed|ing)|(?:obtain|reach|attain|retain|record|yield|need|answer|earn|register|return|post)(?:s|es|ed|ing)?"
    r"|manag(?:e|es|ed)|(?:f[ae]lls?|drops?|climbs?|rises?|rose|goes|go|gets)\sto"
    r"|(?:sits?|stands?|stays?|stops?|lands?|remains?|ends?|comes?|finish(?:es|ed)?|is|are|ranks?)\s(?:up\s|in\s)?(?:at|(?:first|second|third|next|last|ahead|behind|close)\s(?:at|with))"
    r"|stood\sat|(?:first|second|third|next|last)\s(?:at|with))"
)

CUES = Cues(
    # What stands before the blank is asked behind its first character, so that `re` looks for blanks alone.
    sentence=re.compile(
        r"\s(?<=[.!?]\s)(?<!vs\.\s)(?<!e\.g\.\s)(?<!i\.e\.\s)(?<!al\.\s)(?<!approx\.\s)\s*(?=[A-Z(\"'\d])"
    ),
    clause=gated(
        r";\s+|,?\s(?:while|whereas|but|yet|although)\s|,\sso\s|,\swith\s(?=[A-Z][\w.+-]*\s(?:\w+ly\s)?[a-z]+ing\s)|,\s(?:and\s)?(?=(?:\w+ly\s)?(?:achiev|improv"
        r"|reduc|outperform|surpass"
        r"|increas|boost|cut|deliver|attain|reach|exceed|yield|sav|requir|using|accelerat|demonstrat|enabl)\w*\s)"
    ),
    change=gated(rf"(?P<down>\b(?:{_DOWN}))|(?P<up>\b(?:{_UP}))", re.I),
    achieve=gated(
        r"\b(?:achiev|reach|attain|obtain|yield|deliver|retain|maintain|preserv|recover|exhibit"
        r"|demonstrat|secur|restor|identif|detect|resolv|solv)\w*"
        r"|\b(?:miss(?:es|ed)|catch(?:es)?|caught|flag(?:s|ged)?)\b|\b(?:scor|record|perform|match|show|report|complet|succeed|pass|hit|top|answer|averag)(?:e|es"
        r"|s|ed|ing)?\b|\b(?:wins|won|gets?|getting|brings?|brought)\b",
        re.I,
    ),
    measure=gated(rf"\b(?:{_MEASURE}|tokens\b)", re.I),
    verb_side="before",
    names_behind=True,
    near_after=re.compile(
        r"\)?(?:\s\([^()]*\))?[\s-](?:(?!of\b|on\b|in\b|for\b|with\b|at\b|by\b|and\b|to\b|from\b|the\b"
        r"|over\b|while\b|across\b|using\b|as\b|when\b)"
        rf"[A-Za-z-]+\s){{0,3}}?(?:(?P<down>\b(?:{_DOWN}|below\b))|(?P<up>\b(?:{_UP}|above\b|over\b(?=\s(?:the\s)?(?-i:[A-Z])))))",
        re.I,
    ),
    setting_before=gated(
        r"\b(?:(?:accounts?|accounted|accounting)\sfor|(?:makes?|made|making)\sup)\s(?:about\s|over\s|up to\s|nearly\s)?$|\b(?:covering|consist\w*|compris\w*|composed)\s[^.]*\(\s?$|(?:\b(?:top|subset of(?: just| only)?|sparsity(?:\s(?:of|at))?|dropout(?:\sof)?|ratio of|learning rate of|temperature of"
        r"|threshold of|probability of"
        r"|(?:problems?|questions?|tasks?|samples?|instances?|videos?|clips?|dialogues?|trajectories|scenarios?|examples?|documents?)"
        r"\s(?:each\s)?(?:requir|contain|involv|averag|span|compris|includ|hav)(?:e|es|ing)?(?:\san average of|\son average)?"
        r"|batch size(?: of)?|(?:number|count) of [a-z][a-z -]{1,30}:|(?:lower|upper) (?:bound|limit) of|(?<!correlation )(?<!spearman )(?<!pearson )(?<!kendall )(?<!dice )(?<!agreement )(?<!similarity )\bcoefficient(?: of)?|budgets? of|lengths? of|windows? of|confidence|resolution of|quantil\w+|every|(?<![\w.-])[kmntwβγεηθλμσ]\s(?:between|from|at)|sweeps?(?:\s(?:of|over|from))|(?<![a-z_])[a-qs-z]\s?=|(?:number|count|amount|size)s? of [^.;]{1,40} from)"
        r"|\bp\s?[<>=])\s?(?:about\s|an?\s)?$",
        re.I,
    ),
    share_after=re.compile(
        r"\)?\s?of\s(?:the\s|its\s|their\s|all\s|our\s|these\s|total\s"
        r"|human\s)?(?:[\w-]+[\s-]){0,3}?(?:data\w*|samples?|tokens?|parameters"
        r"|params|weights|examples|images|videos|users|participants|respondents|papers|layers|neurons"
        r"|heads|pixels|features|annotations|(?:KV\s)?caches?|entries|requests|prompts"
        r"|trajectories|demonstrations|conversations|training|size|model|corpus|population|authors|labels|pages)\b"
        r"|\+?[\s-](?:trained\b|(?:long\s)?(?:generation|videos?|clips?|audio|speech|recordings?|footage|segments?|songs?)\b)"
        r"|\s+(?:confidence|bins?\b|buckets?\b|quantiles?\b|(?:bootstrap\s)?CIs?\b|sparsity|masking|mask(?:ed)?\b|dropout|noise|probability|pruning|training"
        r"|synthetic|larger|bigger"
        r"|its\s(?:own\s)?size|the\s(?:model\s)?size|more\s(?:[a-z]+\s)?(?:data|parameters"
        r"|samples|tokens)|(?:as\s)?(?:large|many|much)\b"
        r"|threshold|mark\b|barrier|upscal\w+|super-?resolution|magnification|zoom|resolution)|-(?:larger|sized)"
        r"|\s?(?:labeled|unlabeled)\s",
        re.I,
    ),
    hypothetical=gated(r"\b(?:expected to|is expected|we aim|we hope|projected to|estimated to)\b", re.I),
    marker=gated(
        r"\b(?:(?:compared\s(?:to|with|against)|relative\sto|versus|vs\.?|against|ahead\sof),?\s|(?:comparable|close|similar|equal)\sto\s|on\spar\swith\s|competitive\swith\s"
        r"|(?:approach|match|rival)(?:es|ing|s|ed)\s(?=(?-i:[A-Z]))|(?:below|behind"
        r"|above|leads|led|tops|topped|pass(?:es|ed)|best(?:s|ed)|trails|trailed|lags|lagged|edges|edged)\s(?=(?:the\s)?(?:human|(?-i:[A-Z])))"
        r"|(?:enhanc|improv|boost|equip|augment)\w*\s(?:a|the|our)\s(?:strong\s)?base(?:line)?(?:\smodel)?s?,?\s"
        r"|improv\w*\s(?=(?-i:[A-Z])[\w+.-]*'s\s)"
        r"|(?:(?<!rather\s)(?<!other\s)than|over|(?:outperform|surpass|exceed|beat|out(?:scor|rank|pac|class|strip|match|shin|do)(?:e|p)?|overtak|eclips|trump)(?:s|es|ed|e|ing)?|(?:outdid|overtook)),?\s(?!\d|the\scourse|time\b|(?:two|three|four|five|six|seven|eight|nine|ten)\s))",
        re.I,
    ),
    name_side="after",
    marker_gap=re.compile(
        rf"(?:[\d.,]+\\?%?\s(?:for|of|by|with|from)\s)?(?:(?:{_PLAIN_WORDS}|[a-z]+-based"
        rf"|[a-z]+-[a-z]+|(?-i:(?!{_STOPS}\b)[a-z][a-z'-]*))[,:]?\s){{0,7}}\(?",
        re.I,
    ),
    baseline_phrase=re.compile(
        rf"(?:the\s|an?\s|its\s)?(?P<phrase>human(?=s?\b)|(?-i:[A-Z]+\d[\w-]*)(?![\w-]|\.\d|\s[\w.-]*\d)|(?!{_PLAIN_WORDS}\b|competing|traditional|conventional|random"
        r"|several|all|any|our|it\b|them\b|this|these|ours|others?\b|each)(?:(?!and\b|or\b|by\b)[a-z\d][\w-]*\s){0,3}(?!(?:and|or|by|trained|tuned|built|based)\b)[a-z][\w-]*"
        r"(?=[,.;)]|\s\(|\s(?:on|in|by|while|and|with|at|for|across|when|under|as|without|trained|tuned|built|based)\b|$))"
    ),
    link=re.compile(
        r"(?:\s?\([^()]{0,40}\)|(?:'|’)s\s[\d.]+%?|\s(?:at|with)\s\d[\d.]*%?)?(?:\s(?:datasets?|benchmarks?|models?|tasks?|scores?))?(?:,\s(?:and\s"
        r"|or\s)?|\s(?:and|or|&|to)\s|/)"
        r"(?:by\s|the\s|an?\s|up to\s|[\d.]+%?\s(?:for|by|of|from|with)\s(?:(?:the|(?:fine-?)?tuned|default|plain)\s)?)?"
    ),
    dataset_after=re.compile(
        r"[^;\d]{0,60}?(?:^|[\s(])(?:on|across|for|in|over|at|of)\s(?:the\s|both\s"
        r"|our\s|all\s)?(?:[\w'-]+\s){0,4}\(?",
        re.I,
    ),
    not_evaluated=re.compile(r"(?!)"),
    average=re.compile(r"\baverag\w+|\bmean\b", re.I),
    from_before=re.compile(
        r"(?<!ranging )(?<!range )(?<!ranges )\bfrom\s(?:about\s|around\s|nearly\s|roughly\s|near\s|an?\s"
        r"|the\s|only\s|just\s|as low as\s)?"
        r"(?:[\w'-]+\s){0,2}\(?$"
    ),
    from_between=re.compile(
        r"\)\sto\s(?:[\w'-]+\s){1,4}\(|(?:\s?\([^()]{0,40}\))?\s(?:[\w'-]+\s){0,9}?to\s(?:about\s|around\s|nearly\s|roughly\s|over\s|below\s|under\s|above\s|less\sthan\s"
        r"|an?\s|up to\s|just\s|only\s|almost\s)?"
        r"|\s?(?:→|->|⇒|\\?rightarrow)\s?|\sbecomes?\s"
    ),
    to_after=re.compile(r""),
    range_before=re.compile(r"(?:\brang\w+\sfrom|\bbetween|\bvar\w+\sfrom)\s(?:about\s|around\s)?$", re.I),
    range_between=re.compile(r"\s?(?:to|(?<=[%\dx])\sand)\s(?:up to\s|as much as\s|an?\s(?:[a-z]+\s)?)?"),
    from_behind=re.compile(
        r"\s\((?:it\s|this\s)?(?:was|were|from|formerly|previously|originally|initially|before[:,]?|instead\sof)\s|(?:\s\([^()]*\))?,?\s(?:(?:up|down)\s|(?:on|in|at)\s[^\d.,;()]{1,30}\s)?from\s"
        r"(?:about\s|around\s|nearly\s|roughly\s|only\s|just\s|an?\s|the\s|(?:[\w.-]+'s|its|their)\s)*"
    ),
    value_first=re.compile(
        r"\s?(?:[\w'-]+\s){0,6}?(?:[\w'-]+,\s|[(,]\s?)?(?:still\s|far\s|well\s|significantly\s"
        r"|closely\s)?(?:vs\.?|versus|compared\s(?:to|with)"
        r"|as opposed to|instead of|over|than|against|beating|surpassing|exceeding"
        r"|outperforming|below|behind|above|short of|approaching|close to)\s(?:[^\d.,;()]{0,40}|~)"
    ),
    baseline_first=re.compile(r"(?!)"),
    value_before=re.compile(
        r"\s?(?:scores?|rates?|values?|gap|average|mean)?\s?(?:(?:falls|drops|rises|climbs|grows|increases|decreases|improves|goes|shrinks|declines)\sto|(?:stays|remains|keeps|ends|lands|settles)(?:\sat)?|of|is|was|at|to|reaches|reaching|reached|exceeding|=|:|\(|≈|→|⇒)?\s?"
        r"(?:about|around|approximately|up to|over|only|just|nearly|still|an?|the|average|below|above|under)?\s?"
    ),
    value_after=re.compile(r"(?!)"),
    delta_before=gated(
        r"\b(?:by|loses?|gains?|costs?|adds|(?:a|yet\sa|still)\sfurther|(?:yet\s)?another|an\s(?:additional|extra)|a(?:\s[a-z]+)?\sloss\sof|(?:improvement|increase|gain|boost|reduction|decrease|drop|speedup|degradation|uplift"
        r"|margin)s?\s(?:of|by))\s"
        r"(?:up to\s|about\s|around\s|approximately\s|over\s|more than\s|at least\s|as much as\s|nearly\s|only\s|an?\s"
        r"|(?:relative|absolute|average|an average of)\s)*(?:[^\s,]+(?:,|\sand|,\sand)\s)*$",
        re.I,
    ),
    score_after=re.compile(
        r"[\s-](?:(?!of\b|on\b|in\b|and\b|to\b|by\b|the\b|higher|lower|better|more|less|fewer|improve"
        r"|increase|reduc|gain)[\w@-]+\s){0,3}?"
        r"(?:accurac|success|win[\s-]?rate|winrate|recall|precision|F1|scores?\b|pass@|pass rate|mAP\b|AUC"
        r"|AUROC|mIoU|IoU|error|performance|agreement"
        r"|correlation|exact match|solve rate|[a-z]+\srates?\b)"
        r"|\s?of\s(?:the\s|its\s|their\s|full\s|original\s|[\w'-]+\s){0,4}?(?:performance|accuracy|resources|compute|energy|budget"
        r"|capabilit|quality|score|memory|costs?\b|latency|compute|inference time)",
        re.I,
    ),
    topic=re.compile(
        r"(?:\s(?:model|framework|method|agent|system|series))?\s(?:\w+ly\s|also\s|can\s"
        r"|further\s)?(?:achiev|improv|outperform|reduc|surpass|deliver"
        r"|yield|attain|reach|obtain|increas|boost|scor|demonstrat|exhibit|show|cut|get|retain|maintain"
        r"|exceed|accelerat|enabl|solv|complet|answer|lift|rais|drops?\b|falls?\b|leads?\b|trails?\b|ris(?:es|ing)\b|climbs?\b|jumps?\b)"
    ),
    out_of=re.compile(r"\s(?:out\s)?of\s(?:the\s|all\s)?"),
    win=re.compile(
        r"(?i:state-of-the-art|SOTA|outperform|best|better|surpass|superior|improve|wins?\b"
        r"|first|exceed|solv)"
    ),
    runtime=re.compile(
        r"latenc|inference\s(?:time|speed|cost)|runtime|throughput|generation\stime|response\stime"
        r"|wall-?clock|decoding|\s?per\s(?:image|frame|sample|chunk|clip|video|prompt|request|call|episode|action"
        r"|query|step|second|token|scene|iteration)|tokens?\s(?:usage|count|consumption|length|budget)"
        r"|average\s\w+\slength",
        re.I,
    ),
    owner_between=re.compile(
        r"(?:\s(?:base\s)?(?:model|baseline|checkpoint|agent)(?=\sat\s)|\salone|\sitself|\son\sits\sown|\swith\sthe\ssame\s[a-z]+|,\s[a-z][a-z -]{0,40},"
        r"|\s(?:trained|tuned|run|fitted)\s[a-z-]+(?:\s[a-z-]+)?)?"
        rf"\s(?:(?:\w+ly\s|only\s|still\s|even\s|also\s)?{_HAS}\s)?(?:only\s|just\s|about\s|around\s|roughly\s|an?\s)?"
        r"|\s(?:is|are|was|were)(?:\s[a-z]+){1,3}\s\("
    ),
    owner_after=re.compile(r"\s?(?:[,;|)]|\.(?!\d)|$)|\s(?:and|while|whereas)\s"),
    rival_between=re.compile(r"(?!)"),
    rival_after=re.compile(r"(?!)"),
    possessive=re.compile(r"(?:'s|’s|s')\s(?:(?!by\b|to\b|from\b|at\b|is\b|on\b)\w+\s(?:of\s)?){0,2}?"),
    held_after=re.compile(
        rf"\s(?:for|of|by|from|with|in)\s(?:(?:{_PLAIN_WORDS}|(?:[a-z]+-)?(?:fine-?)?tuned|default|plain|smaller|bigger|frozen"
        r"|untrained|unmodified|[a-z]+ed|[a-z]+-[a-z]+)\s){0,4}"
    ),
    gained_after=re.compile(r"(?!)"),
    others_before=re.compile(
        r"(?:\b[Tt]he\s(?:best|strongest|leading|top|largest|second-best|weakest)\s(?:[\w-]+\s){0,3}(?:model|LLM|MLLM|VLM|agent|system|baseline|participant)\s(?=(?:only\s|still\s|\w+ly\s)?[a-z]+s\s)|\b(?:other|all|existing|frontier|open(?:-source|-weight)?|closed(?:-source)?|proprietary|baseline|larger|smaller|prior|previous|"
        r"current|state-of-the-art|most|many|some|dense|MoE|OSS|SOTA|commercial|general|leading|reasoning|older|advanced|human)\s"
        r"(?:[\w-]+\s){0,2}?(?:models|LLMs|MLLMs|VLMs|LMMs|agents|baselines|methods|checkpoints|systems|approaches|counterparts|experts|"
        r"annotators|participants|policies|variants)\s)(?:only\s|still\s|also\s|can\s|\w+ly\s){0,2}"
        r"(?:achiev|reach|solv|exhibit|scor|attain|show|obtain|fail|los[et]|drop|fall|get|complet|pass|perform|remain|reduc|improv)\w*\b"
        r"[^,;.]*$"
    ),
    absolute_before=re.compile(r",\swith\s(?:the\s)?$"),
    absolute_after=re.compile(r"\s(?:\w+ly\s)?[a-z]+ing\s"),
    bare_marker=re.compile(r"over\s", re.I),
    described_owner=re.compile(
        r"(?:the\s|an?\s)?(?P<phrase>(?!(?:our|its|their|it|this|that)\b)(?:[a-z][\w-]*\s){0,4}[a-z][\w-]*)(?:'s|’s)\s"
    ),
    won_before=re.compile(
        r"\b(?:on|in|for)\s(?:only\s|just\s|about\s|over\s|up to\s|nearly\s|more than\s|at least\s)?$"
    ),
    won_after=re.compile(
        r"\sof\s(?:the\s|all\s|its\s|our\s)?(?:[\w-]+\s){0,2}?(?:tasks|questions|problems|benchmarks|settings|scenarios|instances|datasets|"
        r"comparisons|environments|games|test cases|cases)\b"
    ),
    place_between=re.compile(
        r"(?:\s(?:in|on|for|across)(?:\s[A-Za-z][\w@'-]*){1,6}?)?(?:,\sand|,|\sand|\sor)\s(?:by\s)?(?:up to\s|about\s|over\s|nearly\s)?"
    ),
    unnamed_place=re.compile(
        r"\s(?:on|in|for|across|under)\s(?:the\s|our\s|all\s)?(?:[a-z\d][\w-]*\s){0,4}?(?:tasks?|settings?|scenarios?|benchmarks?|environments?|"
        r"domains?|experiments?|questions?|problems?|tests?|deployments?|videos?|images?|conditions?|robots?)\b"
    ),
    place_begins=re.compile(r"[^;\d]*[,)]\s(?:(?:and|while|but)\s)?(?:on|in|for|over|across)\s(?:the\s)?"),
    nearer_measure=re.compile(
        r"\b(?:costs?|memory|time|speed|usage|consumption|overhead|footprint|performance|quality|tokens|steps|length|size|gap|"
        r"computation|compute|energy|budget|efficiency|safety|robustness)\s(?:[a-z]+\s){0,3}"
        r"(?:by|from|to|of|drops?|falls?|rises?|improves?|increases?|decreases?)\s(?:[a-z]+\s){0,2}$"
    ),
    party=gated(
        r"(?:^|[,;:(]\s|\band\s)(?:[Tt]he\s|[Aa]n?\s)?(?P<phrase>(?:(?:base|full|teacher|student|untuned|original|reference)\s)"
        r"models?|baselines?|[Pp]eople|[Hh]umans?(?:\s(?:experts?|annotators?|performance))?|random(?:\s(?:guessing|choice))?"
        r"|chance|oracle)\s(?:(?:is|are|at|scores?|gets?|reach(?:es)?)\s)?$"
    ),
    set_beside=re.compile(r"[,;]\s(?:and\s)?|\sand\s|(?:[^.,;]|\.(?=\S)){1,80};\s"),
    led_by=re.compile(
        r"\s(?:(?:on|in|across)\s[^.;]{1,60}?\s)?by\s(?:(?:an?|up to|more than|over|about|around|roughly|nearly|at least|as much as|margins?\sof|average of)\s)*"
    ),
    counted_after=re.compile(
        r"\s(?!(?:on|in|for|at|with|over|and|or|to|from|as|when|while|which|that|but|by|vs|versus|compared|against"
        r"|across|under|after|points?|scores?|accuracy|out|of|than|using|via|among|without|per|respectively|is|was|are)\b)"
        r"(?:[a-z{]|[A-Z][a-z]+\s)"
    ),
    ranked_behind=re.compile(r"\b(?:followed|trailed)\s(?:closely\s)?by\b"),
    contrast=re.compile(r"\b(?:while|whereas|but|compared)\b|\bwhere\s(?![a-z])"),
    own_base=re.compile(r"(?!)"),
    applied_to=re.compile(r"(?!)"),
    level_after_change=re.compile(
        r",?\sto\s(?:reach|achieve|attain)\s(?:an?\s)?|,\s(?:reaching|attaining)\s(?:an?\s)?|,?\s(?P<bare>to)\s(?:an?\s)?"
    ),
    change_after_level=re.compile(
        r"(?:\s[A-Za-z][\w@-]*){0,2}?(?:\s(?:on|in|for|across)\s(?:the\s)?[^.;,()]{1,40})?,\s"
        r"(?:(?:that|which|this)\s(?:is|was)\s|that\sis,\s|i\.e\.,\s)?(?:an?\s|some\s|about\s|only\s|just\s|still\s|nearly\s|over\s)*"
    ),
    lead_after=re.compile(
        r"(?:\s(?:more|less|higher|lower|better|worse|larger|smaller|greater|fewer)(?:\s[a-z]+)?\sthan"
        r"|\s(?:points\s)?(?:(?P<below>below|behind|short\sof)|above|ahead\sof|over|beyond)(?=\s(?:(?:the|its|a|all)\s(?:[a-z-]+\s)*)?[A-Z]))\s"
    ),
    level_head=re.compile(
        r"\b(?:at|with|to|of|(?:scor|achiev)(?:e|es|ed|ing)|(?:reach|attain|obtain|record|post)(?:s|es|ed|ing)?|gets?|got|has|had)\s"
        r"(?:an?\s|just\s|only\s|about\s|around\s|nearly\s|the\s|some\s)*$"
    ),
    gap_before=re.compile(
        r"(?:(?<!followed\s)(?<!trailed\s)(?<!accompanied\s)(?<!divided\s)(?<!multiplied\s)\bby"
        r"|\b(?:margin|gap|lead|advantage|difference)(?:\s(?:is|was|of|amounts\sto|shrinks\sto|grows\sto))?)"
        r"\s(?:an?\s|some\s|about\s|only\s|just\s|nearly\s|over\s)*$"
    ),
    measured_in=re.compile(r"\s(?:(?:in|on|for|of)\s)?(?:the\s|terms\sof\s)?"),
    before_between=re.compile(
        r"\s(?:before(?:hand)?|without\sit)(?:\s[a-z-]+){0,3}(?:,\s(?:and\s|but\s)?|\sand\s)(?:about\s|only\s)?"
    ),
    before_after=re.compile(r"\s(?:after|with\sit\b)"),
    change_aside=re.compile(
        r"(?:\s[A-Z][\w@-]*)?\s?\(\s?(?:an?\s)?(?:(?:absolute\s|relative\s)?(?:improvement|gain|increase|drop|reduction)\sof\s)?"
    ),
    several=re.compile(
        r"\b(?:several|various|multiple|many|diverse|numerous|\d+|three|four|five|six|seven|eight|nine|ten|twelve)\s"
        r"(?:[\w-]+\s){0,3}(?:benchmarks|datasets|tasks)(?:\s\((?:e\.g\.,?\s)?|,?\sincluding\s)$"
        r"|\s(?:benchmarks|datasets|tasks),?\s(?:such as|like|including)\s$"
    ),
    beside_label=re.compile(r"\b(?:compar\w+|vs\.?|versus|against)", re.I),
    level_before=re.compile(
        r"(?<!\bup\s)(?<!\d\s)(?<!%\s)\bto\s(?:an?\s|just\s|only\s|about\s|around\s|nearly\s|over\s|roughly\s)?$"
    ),
    baseline_subject=re.compile(
        r"\W*(?:[Ww]hile\s|[Ww]hereas\s)?(?:[Tt]he\s|[Aa]n?\s)?(?P<phrase>(?:[\w-]+\s){0,2}?(?:baselines?|base\smodels?))\b"
    ),
    slash=re.compile(r"\s?(?:[A-Za-z][\w@%-]{0,11}\s?)?/\s?"),
    oblique_before=re.compile(r"\b(?:with|using|on|of|for|from|in|by|via|under|to)\s(?:the\s)?$"),
    described=re.compile(r"(?:(?:that|those)\s(?:of|from|by|with)\s)?(?:the\s|an?\s)?(?P<phrase>human(?=s?\b)|.+)"),
    dataset_place=re.compile(
        r"\b[Oo]n\s(?:the\s)?(?!RTX|GTX|[AHVB]\d{2,3}\b|NVIDIA|Nvidia|Jetson|iPhone|Intel|AMD|CPU|GPU|TPU|Apple|Snapdragon)[A-Z][^,.;]*$"
    ),
)
