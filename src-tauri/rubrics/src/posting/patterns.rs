//! The words by which postings say things, in English, German, French, Spanish, Portuguese and Dutch.

use std::sync::LazyLock;

use regex::Regex;

pub(super) type Pattern = LazyLock<Regex>;

pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours is well formed")
}

/// One pattern for the module that alone needs it.
macro_rules! wording {
    ($name:ident = $text:expr) => {
        static $name: $crate::posting::patterns::Pattern =
            std::sync::LazyLock::new(|| $crate::posting::patterns::pattern($text));
    };
}
pub(super) use wording;

macro_rules! patterns {
    ($($(#[$about:meta])* $name:ident = $($text:literal)|+;)*) => {$(
        $(#[$about])*
        pub(super) static $name: Pattern = LazyLock::new(|| pattern(concat!("(?i)", patterns!(@ $($text),+))));
    )*};
    (@ $first:literal $(, $rest:literal)*) => { concat!($first $(, "|", $rest)*) };
}

patterns! {
    REQUIRED_HEADING =
        r"^(minimum |basic |key |your |our |job |must[- ]have |essential |required |main )?(requirements?|qualifications?|profile|skills|experience|must[- ]haves?|criteria|essentials?)( (and|&) (experience|skills|qualifications|requirements))?( required| needed)?$"
        | r"^(requirements?|qualifications?|skills|experience|essential)\b.{0,25}$"
        | r"^what (you|you['’]ll|we) (bring|need|expect|look for|are looking for|require|['’]ll bring|should bring|should have)|^what you['’]ll (bring|need)|^what we['’]re looking for|^who (you are|we['’]re looking for|we are looking for)|^about you\b|^you (have|bring|are|should have)$|^you['’]ll (have|bring|need)|^the (ideal )?(candidate|person)|^we (expect|require|are looking for)$|^person specification|^to (succeed|be successful)|^you might be a fit"
        | r"^((dein|ihr|das) )?(profil|anforderungsprofil|anforderungen|qualifikationen?|voraussetzungen|kenntnisse)\b.{0,20}$|bringst du mit|bringen sie mit|^was (du|sie) mitbring|^(du|sie) (bringst|bringen|hast|haben)|^was wir (von dir |uns |von ihnen )?(erwarten|wünschen|suchen)|^wir (erwarten|wünschen uns)|^das (zeichnet|macht) (dich|sie) aus|^damit (überzeugst|punktest)"
        | r"^(votre |le |ton )?profil( recherché| souhaité| idéal)?$|^compétences( requises| attendues)?$|^(vos |tes )?(qualifications|prérequis|exigences)|^ce que (nous|l['’]on) (recherchons|attend)|^vous (êtes|avez|possédez)$|^qui êtes-vous"
        | r"^(requisitos|perfil)( .{0,25})?$|^(lo que|qué) buscamos|^(buscamos|necesitas|se requiere|conocimientos|imprescindible)$|^(o que|quem) (procuramos|buscamos|esperamos)|^qualificações|^exigências"
        | r"^(functie-?eisen|jouw profiel|profiel|wat (breng jij|vragen wij|wij vragen|jij meebrengt)|wie (ben|zoeken)|eisen|vereisten|wij vragen)";
    WELCOME_HEADING =
        r"nice[- ]to[- ]haves?|^bonus( points?)?\b|^preferred|^desir(able|ed)|a plus$|^(good|great) to have|^additional (skills|qualifications)|^extra credit|^pluses|von vorteil|wünschenswert|^pluspunkte|^(les )?(atouts?|plus)$|^serait un plus|apprécié|^deseable|se valora|^valorable|^desejável|^diferencia(l|is)|^(een )?pr[eé]$|^pré|pluspunten";
    DUTIES_HEADING =
        r"responsibilit|^(the |your )?(role|tasks?|mission|job|duties|day)( description)?$|^(key|main|your|job|core|primary|essential) (duties|tasks|responsibilities|functions|job functions)|what you['’]?(ll| will) (do|be doing|work on|own)|^your (day|impact|work)|^in this role|^as an? .{3,40} you will|^the (job|role|position)$|^duties"
        | r"aufgaben|^(deine|ihre|das sind deine) (rolle|mission|tätigkeit)|^tätigkeit|^das (erwartet|machst) (dich|sie|du)|^was (dich|sie) erwartet|^dein job$"
        | r"^(vos |les |tes |la |votre |ta )?(principales )?missions?( principales)?$|^(vos |les )?(responsabilités|tâches|activités)|^(le |votre )(poste|rôle)$|^ce que vous ferez|^description du poste"
        | r"^(tus |las |principales )?(funciones|tareas|responsabilidades|misi[oó]n)|^(lo que|qué) harás|^(as suas |suas |principais )?(funções|atividades|responsabilidades|tarefas)|^o que (vai|vais|você vai) fazer"
        | r"^(jouw |je )?(taken|werkzaamheden|verantwoordelijkheden)|^wat (ga je|je gaat) doen|^(de |jouw )?functie$|^functieomschrijving";
    OFFER_HEADING =
        r"what we offer|^we offer|benefits?\b|\bperks|^why (join|us|work)|compensation|^salary|^pay\b|^our offer|^what['’]s in it"
        | r"wir bieten|das bieten wir|unser angebot|^benefits|^deine vorteile|^ihre vorteile|^das erwartet dich bei uns|^vergütung|^freu dich"
        | r"nous (offrons|vous offrons|proposons)|avantages|^rémunération|ofrecemos|beneficios|^salario|oferecemos|benefícios|^remuneração|wij bieden|wat (bieden wij|wij bieden)|^arbeidsvoorwaarden|^ons aanbod|^salaris";
    ABOUT_HEADING =
        r"^about\b|^who we are|^our (company|team|story|mission|values|stack|tech stack)|^the (company|team)|^company|^equal opportunit|^diversity|^(notre|la|l['’])\s?(entreprise|société|équipe)|^qui sommes|^à propos|^über\b|^wer wir sind|^das sind wir|^unternehmen|^sobre\b|^quiénes somos|^quem somos|^a empresa|^la empresa|^over ons|^wie zijn wij|^ons (bedrijf|team)";
    APPLY_HEADING =
        r"how to apply|^apply|^contact\b|^kontakt|^bewerb|^jetzt bewerben|interessiert\?|^postuler|^candidature|^pour postuler|^cómo (aplicar|solicitar)|^candidat|^contacto|^solliciteren|^interesse|^recruitment process|^interview process|^the process|^next steps";
    /// A line that says its thing is welcome, not needed.
    WELCOME =
        r"\b(nice to have|(is|are|would be|be) (a )?(big |strong |real |huge )?(plus|bonus|advantage|an asset|an advantage|beneficial|desirable|welcome)|a plus|an? (asset|advantage)\b|bonus|preferred|preferably|ideally|desirable|desired|advantageous|optional)\b"
        | r"\b(von vorteil|idealerweise|wünschenswert|gerne gesehen|ein plus|vorteilhaft|wäre schön|optional)\b"
        | r"\b(serait un plus|est un plus|un plus|un atout|apprécié|souhaité|idéalement|de préférence)\b|appréciée?s?\b"
        | r"\b(deseable|se valora|se valorará|valorable|un plus|preferiblemente|idealmente|desejável|diferencial|de preferência|valoriza-se|é um plus)\b"
        | r"\b(is een pr[eé]|een pré|een plus|bij voorkeur|pluspunt)\b|\bis een pré";
    /// A line that says its thing is needed.
    ASKED =
        r"\b(must|required|requires?|requirement|essential|mandatory|need to have|you need|you have|you bring|you hold|you should have|\d+\+? ?years['’]?( of)? |proven|fluent|fluency|minimum of|at least|degree in|valid .{0,30}licen[cs]e|we expect|we are looking for someone|authori[sz]ed to work|right to work|eligible to work|visa sponsorship)\b"
        | r"\b(zwingend|erforderlich|mindestens|voraussetzung|vorausgesetzt|abgeschlossenes?|du (hast|bringst|verfügst|sprichst|bist)|sie (haben|bringen|verfügen|sprechen)|notwendig|wir erwarten|benötigt|arbeitserlaubnis)\b"
        | r"\b(exigée?|indispensable|obligatoire|requise?|impérativement|vous (avez|maîtrisez|justifiez|possédez|parlez|disposez|êtes titulaire)|au moins|minimum \d|titulaire)\b"
        | r"\b(imprescindible|obligatorio|requerido|se requiere|necesario|al menos|mínimo|buscamos una persona|debes|obrigatório|exige-se|necessário|pelo menos|indispensável)\b"
        | r"\b(vereist|verplicht|minimaal|je hebt|je bent|je beschikt|noodzakelijk|beheersing)\b";
    WORK_PERMIT =
        r"authori[sz](ed|ation) to work|right to work|eligible to work|work (permit|authori[sz]ation|visa)|visa sponsorship|sponsor(ship)?( of)? (a )?visas?|arbeitserlaubnis|aufenthaltstitel|permis de travail|autorisation de travail|permiso de trabajo|autorización de trabajo|autorização de trabalho|werkvergunning";
}
