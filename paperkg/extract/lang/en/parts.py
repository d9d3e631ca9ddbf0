"""English words around a paper's own parts, and around what a verb of proposing does not take as its object."""

from __future__ import annotations

#: Between a verb of proposing and a name that is no object of it: `perturbations across A`, `a benchmark built on A`.
APART = (
    r"\b(?:across|over|under|on|onto|from|against|between|among|within|covering|spanning|targeting|into|"
    r"toward|towards|regarding|about|around|per)\b|\b(?:in|for|to) $"
)

#: Between a verb of proposing and a name behind `of` that is still what is brought: `a family of A`, `the notion of A`.
MADE_OF = (
    r"\b(?:concept|notion|idea|task|problem|paradigm|family|series|suite|set|collection|class|group|pair|version|"
    r"versions|variant|variants|kind|type|form|application|implementation|design|one|two|three) of\b"
)

#: Nouns over a list whose members are no proposals.
COUNTED = (
    r"\b(?:tasks?|dimensions?|axes|aspects|perspectives?|scenarios?|domains?|categories|settings|levels?|languages|"
    r"modalities|disciplines|subjects|fields|areas|skills|abilities|capabilities|criteria|challenges|"
    r"questions|principles|factors|types|sources|stages of|failure modes|scales|regions|topics)"
    r"\b[^.;:()]{0,30}[:(]\s?$"
)

#: Before a name that an apposition explains and that is another's: `targeting A, a verifier`.
OTHERS_BEFORE = (
    r"\b(?:using|use of|applied to|adopt(?:s|ing)?|on top of|based on|built (?:up)?on|targeting|tackl(?:e|es|ing)|like|such as|than|against|from|over|extend(?:s|ing)?|under|"
    r"adapt(?:s|ing)?|fine-tun(?:e|es|ing)|unlike|interact(?:s|ing)? with|e\.g\.,?|"
    r"(?:encoded|embedded|extracted|generated|produced|predicted|computed|scored|rated|judged|drafted|annotated|filtered|provided|served) by) (?:the )?['\"“]?$"
)

#: Before a name that is used, so that a loose apposition behind it explains no own thing.
USED_BEFORE = r"\b(?:us(?:e|es|ing)|employ(?:s|ing)?|leverag(?:e|es|ing)|utili[sz](?:e|es|ing)) (?:the )?['\"“]?$"

#: Between the end of a name and the apposition that explains it.
TO_APPOSITION = (
    r"['\"”’`)]*(?: \([^()]*\))?(?: (?:for|of|in|at|from|to|on|with) [^,.;:]{1,40}?)?"
    r"(?: (?:framework|model|benchmark|dataset|method|system|algorithm|approach|pipeline|paradigm))?['\"”’`)]*\s?"
)

#: Behind a name: that it was there before: `, the earlier system`.
EARLIER = (
    r"(?:['\"”’]?(?: \([^()]*\))?, (?:an?|the|our|their) (?:earlier|previous|prior|older|preceding|former|original) (?:[\w-]+ )?"
    r"(?:work|system|method|agent|model|benchmark|framework|dataset|corpus|approach|pipeline|version)\b)"
)

#: Behind a name: whose the thing is: `, an agent introduced by Walker et al.`.
BROUGHT_BY = EARLIER + (
    r"|"
    r"['\"”’]?(?: \([^()]*\))?,? (?:an? [^.;:,]{0,60}? )?(?:introduced|proposed|developed|presented|released|described) (?:by|in) "
    r"(?:\[|\(|[A-Z][\w-]+ (?:et al\b|and [A-Z]|\())"
)

#: The last words of what a text gives a name to without bringing it.
PHENOMENON = (
    r"(?i:bias|biases|problems?|gap|effects?|phenomenon|collapse|trap|hallucinations?|failures?|issues?|paradox|dilemma|"
    r"errors?|drift(?:ing)?|curse|bottleneck|tax|hypothesis|laws?|risks?|attacks?|regime|misalignment|forgetting|overfitting)$"
)

#: Before `we call`: what was found, not brought.
FINDING = (
    r"\b(?:phenomenon|phenomena|gap|problem|issue|failure|failure mode|effect|bias|challenge|property|pattern|behaviou?r|"
    r"limitation|vulnerability|risk|discrepancy|regime|inefficiency|tendency|state|condition)"
    r"(?: (?:in|of|for|among|across) (?:[\w-]+ ){0,3}[\w-]+)?(?: (?:that|which))?,?(?: (?:that|which|is|as))?(?: we)? ?$"
)

#: Before the first of numbered items that are no parts.
NUMBERED = (
    r"\b(?:dimensions?|properties|axes|aspects|perspectives|challenges|issues|limitations|findings|problems|patterns|"
    r"observations|insights|reasons|questions|sources|failure modes|degradation|criteria|scenarios|domains|settings|levels|"
    r"categories|families|types|kinds|factors|desiderata|requirements|advantages|benefits)"
    r"\b[^.;()]{0,40}?:?\s\((?:1|i|a)\)"
)

#: The last word, in small letters, of what an acronym stands for that makes it a task.
TASK_END = (
    r"\b(?:detection|recognition|segmentation|classification|translation|captioning|answering|retrieval|assessment|"
    r"localization|forecasting|summarization|grounding|tracking|navigation|super-resolution|re-identification|"
    r"disambiguation|completion|parsing|inpainting)$"
)

#: Before a single name that only tells of what kind the object is: `a learnable A transform`, `the largest A benchmark`.
KIND_BEFORE = r"\b(?:an?|the (?:first|largest)) (?!(?:(?:novel|new|simple|efficient|general|the|proposed) )+$)(?:[a-z][\w-]*,? ){1,4}$"

#: After such a name: the noun that it describes.
KIND_AFTER = (
    r" (?!(?:that|which|to|for|with|and|or|in|on|by|as|is|are|of|from|via|through|using|where|at|based)\b)[a-z]{3,}"
)

#: Several things under one article: `A and B, a pair of models`.
COLLECTIVE = r"(?:a|an) (?:[\w-]+ ){0,3}(?:suite|family|set|collection|pair|series|group|couple|line|duo|trio)\b"

#: Adjectives of headlines that praise a method and make no other of it.
PRAISE = r"(?:Robust|Efficient|Scalable|Fast|Faster|Better|Improved|Improving|Effective|Practical|Simple|Reliable|Safe|Optimal|Beyond|Rethinking|Understanding|Towards?|Stable|Generalizable|Multimodal|Large-Scale|Real-World|Online|Offline) "

#: Before a part that a text counts or takes up: `(1) A conditions`, `First, A lifts`, `Specifically, A examines`.
COUNTED_BEFORE = (
    r"(?:(?<!\w)\(?(?:\d|i{1,3}|iv|[a-e])\)|(?:^|[.;:] |\b(?:and|while|where) )(?:First|Second|Third|Fourth|Finally|Lastly|Specifically|In particular|"
    r"Concretely|Then|Next|In stage \w+|At its core|first|second|third|finally|lastly),?) (?:the |an? |our |its )?(?:novel )?['\"“`]{0,2}$"
)

#: Before a part that is the subject of a clause of its own: `while a A ensures`, `where the A generates`.
SUBJECT_BEFORE = (
    r"(?:(?:, |; |\b)(?:while|where|whereas|whose|in which|and|then|here),? |[.;:] |, )(?:the |an? |our |its |(?<=, ))"
    r"(?:novel |lightweight |[a-z]+-[a-z]+ ){0,2}['\"“`]{0,2}$"
)

#: After such a part: what it does.
ACTS = (
    r"['\"”’]{0,2}(?: (?:stage|step|phase|module|component|branch|head|block|unit|layer|agent|mechanism|strategy|framework|algorithm|"
    r"loss|network|model))?(?: (?:first|then|further|also|jointly|thus|[a-z]+ly))* "
    r"(?!(?:is|has|was|as|this|its|models|methods|systems|tasks|agents|approaches|techniques|networks|algorithms|datasets|"
    r"benchmarks|policies|questions|problems|samples|images|videos|examples|instances|tokens|steps|words|errors|features|"
    r"scores|rewards|results|responses|metrics|layers|pairs|prompts|queries|documents|graphs|losses|often|towards|across|versus|plus|thus|always|perhaps|besides|s)\b)[a-z]{3,}(?<![suo])s\b(?! (?:of|is|are|were|have)\b|[,.;:)])"
)

#: After a part that a colon explains: `(2) A: a phase where`.
EXPLAINED = r"(?::|,? -{2,3}| –| —) (?!\d)"

#: Before a part that the work's own thing is made of or works through.
THROUGH = (
    r"\b(?:through|via|employ(?:s|ing)?|introduc(?:es?|ing)|incorporat(?:es?|ing)|integrat(?:es?|ing)|combin(?:es?|ing)|"
    r"appl(?:y|ies|ying)|leverag(?:es?|ing)|utili[sz](?:es?|ing)|us(?:es?|ing)|coordinat(?:es?|ing)|coupl(?:es?|ing)|pair(?:s|ing)|"
    r"orchestrat(?:es?|ing)|consists? of|consisting of|compris(?:es?|ing)|composed of|featur(?:es?|ing)|"
    r"contain(?:s|ing)?|follow(?:s|ing)?|followed by|includ(?:es?|ing)|design(?:s|ing)?|"
    r"(?:compil|organi[sz]|turn|convert|integrat|embed|transform|decompos|encod|upgrad)\w*(?: [\w-]+){0,5} into|trained with|with|and|adopts?|"
    r"perform(?:s|ing)?|implement(?:s|ing)?|built around|(?:this|which|these) (?:yields?|gives|leads to|results in)|"
    r"(?:distributed|driven|governed|guided|powered|enabled|reali[sz]ed|achieved|implemented|handled|optimi[sz]ed|controlled) (?:by|via|through)) "
    r"(?:the |an? |our |its |two-stage |two |three )?(?:(?:novel|new|simple|lightweight|specialized|dedicated|complementary|proactive|tailored|key|shared|unified|asynchronous|"
    r"[a-z]+-[a-z]+|[a-z]+ly [a-z]+ed) ){0,2}['\"“`]{0,2}$"
)

#: A verb before `A with B` or `A and B` that makes them parts of the work's own thing.
THROUGH_VERB = (
    r"\b(?:through|via|employs?|introduces?|incorporates?|integrates?|combin(?:es?|ing)|applies|leverages?|utili[sz]es?|uses?|"
    r"consists? of|comprises?|features|trained with|designs?|we formulate)\b"
)

#: After a part that the text goes on to explain.
TOLD = r",? (?:which|that|where|whereby)\b|[,:] an? "

#: Before the parts of something: `A consists of B, which …, and C`.
CONSISTS = r"\b(?:consists of|comprises|is composed of|is built from|consisting of|comprising) (?:the )?['\"“`]{0,2}$"

#: After a part in such a list.
LISTED = r"['\"”’]{0,2}(?:,| \(| and |;)"

#: Before what others brought.
FOREIGN = (
    r"\b(?:existing|prior|previous|earlier|conventional|standard|traditional|popular|common|classical|classic|vanilla|typical|"
    r"widely|well-known|state-of-the-art|recent|modern|current|pre-?trained|off-the-shelf|established|available|"
    r"such as|like|unlike|inspired by|based on|built (?:up)?on|than|over|against|versus|vs\.?|from|of|on|called|"
    r"many|most|other|any|both|open-source|large|revisit(?:s|ing)?|underlying|canonical) "
    r"(?:the |an? |[a-z-]+ )?['\"“`]{0,2}$"
)

#: Notions of the textbooks, whoever spells them out.
TEXTBOOK = (
    r"\b(?:Decision Process|Differential Equation|Signed Distance|Density Estimation|Monte Carlo|Component Analysis|"
    r"Freedom|Squared|Neighbou?rs?|Random Forest|Gradient Descent|Fourier|Wavelet Transform|Optimal Transport|"
    r"Information Criterion|Linear Programming|Control Theory|Game Theory|Turing|Theory|Equations?|Problems?|"
    r"Standards?|Protocol|Language Models?|Foundation Models?|Diffusion Models?|Diffusion Transformers?|Neural Networks?|Autoencoders?|"
    r"Supervised|Unsupervised|Knowledge Graphs?|Knowledge Distillation|Reinforcement Learning|Contrastive Learning|"
    r"Transfer Learning|Federated Learning|Active Learning|Curriculum Learning|In-Context Learning|Self-Attention|"
    r"Cross-Attention|Fine-[Tt]uning|Pre-?[Tt]raining|Degrees|Vision-Language|Text-to-\w+|Image-to-\w+)\b"
)

#: Ends of the words that an acronym stands for that make it no part: what is done, measured, or collected.
NO_PART = (
    r"(?:Recognition|Segmentation|Classification|Translation|Captioning|Answering|Benchmark|Dataset|Corpus|"
    r"Score|Scores|Index|Accuracy|Rate|Ratio|Error|Distance|Metric|Gap|Inventory|Test|Tests|Problem|Problems|Issues?|"
    r"Models|Agents|Systems|Networks|LLMs?|Phenomenon|Effect|Hypothesis|Law|Laws)$"
)

#: What begins a sentence that sums up what the parts make: `Together, A, B, and C constitute D`.
TOGETHER = r"(?:Together|Collectively|Combined|Altogether|Jointly|Taken together), "

#: The verb of such a sentence.
CONSTITUTE = r"\b(?:constitutes?|forms?|makes? up|compose|comprise|yield|establish|give rise to) (?:the |our )?"

#: Before the name of what the work obtains: `to obtain A`, `resulting in A`.
YIELDS = (
    r"\b(?:to (?:obtain|form|yield)|resulting in|yielding|giving rise to|culminat(?:es|ing) in) (?:the |our )?"
    r"(?:[\w-]+ )?(?:(?:model|framework|system|variant|method|family)s?,? )?$"
)

#: Behind such a name: the clause ends.
YIELDED = r"(?:[.;]|, (?!and\b)|,? (?:which|that|and (?:achiev|further|attain|show)\w*)\b| -- |: )(?!\d)"

#: Before the subject of what experiments show.
SHOWN = (
    r"\b(?:[Ee]xperiments?|[Rr]esults?|[Ee]valuations?|[Aa]nalys[ei]s)\b[^.;]{0,70}\b(?:show|demonstrate|indicate|reveal|confirm|suggest)s? "
    r"(?:that )?(?:the |our )?$"
)

#: What a subject of that kind does.
DOES = (
    r" (?:\w+ly )?(?:generates?|achieves?|outperforms?|improves?|produces?|attains?|enables?|reduces?|delivers?|surpasses|sets|exceeds|yields|"
    r"maintains?|provides?|scales?|generali[sz]es?)\b"
)

#: First words that the names of unrelated works share: `VideoWalk` is no relative of `VideoStep`.
COMMON_FIRST = (
    r"(?:Video|Image|Ego|Async|Struct|Stream|Vision|Visual|Multi|Omni|Open|Deep|Auto|Math|Code|Geo|Motion|Dream|Long|Fast|Flash|Mini|Large|Small|Super|"
    r"Hyper|Meta|Self|Cross|Dual|Graph|Text|Speech|Audio|Music|Agent|Robo|Robot|Think|Reason|Search|Tool|World|Scene|Human|"
    r"Light|Stable|Diffusion|Diff|Tiny|Smart|Real|Safe|Fair|Med|Medical|Chat|Instruct|Token|Prompt|Reward|Flow|Style|Face|"
    r"Drive|Embodied|Neural|Quant|Sparse|Live|Mobile|Pixel|Point|Gaussian|Splat|Doc|Bench|Test|Data|Learn|Uni|Hunyuan|"
    r"Prefix|Spatial|Temporal|Time|Trajectory|Memory|Context|Control|Edit|Inter|Intern|Step|Next|Any|Zero|Semi|Pre|Post)"
)

#: The last word of a label in capitals that names a part of a system, or a step of its own: `Layout Decorator`.
TITLE_HEAD = (
    r"(?!(?:Number|Order|Paper|Error|Behaviou?r|Factor|Colou?r|Other|Layer|Power|Answer|Transformer|User|Vector|Error|Teacher|Optimi[sz]er)$)"
    r"(?:[A-Z][a-z]+(?:or|er)|Agent|Memory|Module|Network|Loss|Bank|Unit|Block|Head|Index|Cache|Attention|Injection|Fusion|"
    r"Alignment|Integration|Regression|Estimation|Prediction|Rectification|Refinement|Guidance|Routing|Gating|Pruning|Sampling|"
    r"Retrieval|Classification|Optimization|Distillation|Augmentation|Calibration|Aggregation|Decomposition|Masking|Forcing|Mechanism|"
    r"Strategy|Engine|Graph|Tree|Policy|Reward|Constraint|Correction|Compression|Selection|Scheduling|Warping|Steering)"
)

#: What begins such a label that names no part.
TITLE_OPENS_NONE = (
    r"On|In|For|Against|With|Without|Why|How|What|When|Where|The|A|An|To|From|Beyond|Training|Evaluation|Model|Data|Baseline|Base|"
    r"Main|Key|Core|Overall|Human|Backbone|Optimi[sz]er|Other|Related|Prior|Future|Open|Critical|Reward|Loss|Teacher|Student"
)

#: Before a name that others gave: `by Wu et al. (usually called A)`.
NAMED_BY_OTHERS = r"\bet al\b|\b(?:usually|commonly|often|sometimes|generally|widely|formerly) $"

#: Before a name that nobody knows, in apposition: the noun for what it is, which no word calls another's.
THE_KIND = (
    r"(?:^|[.;:,] |\b(?:First|Then|Next|Finally|Second|Third),? )(?:[Tt]he|[Aa]n?) "
    r"(?:(?!(?:baseline|popular|recent|standard|strong|strongest|existing|previous|prior|only|single|same|original|other|best|next|closest|nearest|"
    r"first|second|third|rival|competing|earlier|older|public|known|frozen|pre-?trained|off-the-shelf|teacher|base)\b)[a-z-]+ ){0,3}?"
    r"(?:metric|measure|method|recipe|benchmark|data ?set|corpus|model|system|framework|scheme|algorithm|agent|score|loss|test set|module|tool|library|"
    r"pipeline|variant|approach|procedure|trick|strategy|autoencoder|encoder|objective|component|rule|index|estimator)"
    r"(?: (?:which|that) (?:follows|results|emerges))?, $"
)

#: Before a list in parentheses: what the paper brings of a kind, `we introduce new specialized datasets (`.
NEW_KINDS = (
    r"\b(?:introduc|propos|releas|creat|build|collect|curat|construct)(?:e|es|ed|s|ing)? (?:[a-z]+ ){0,2}?(?:new|novel) "
    r"(?:[\w-]+ ){0,3}?(?:datasets|benchmarks|corpora|models|methods|algorithms|losses|metrics|modules|objectives) \([^()]*$"
)

#: Behind a label that spells a name out: the article that begins to tell what it is.
LABEL_TELLS = r"\s*(?:an?|the first|our) [a-z]"
