//! The words around the facts, in the languages letters are written in.

use super::{Angle, LetterKind};

/// Everything a letter says that is no fact. `{company}`, `{role}` and the like are filled in.
pub(super) struct Phrases {
    pub language: &'static str,
    pub greeting: &'static str,
    requirements: &'static str,
    results: &'static str,
    path: &'static str,
    pub company_gap: &'static str,
    pub role_gap: &'static str,
    pub why_gap: &'static str,
    /// Around a line in another language.
    pub translate_gap: &'static str,
    pub held_since: &'static str,
    pub held: &'static str,
    pub held_undated: &'static str,
    pub studied: &'static str,
    pub certified: &'static str,
    pub skilled: &'static str,
    pub asked_skills: &'static str,
    pub spoken: &'static str,
    pub closing: &'static str,
    pub regards: &'static str,
    pub and: &'static str,
    pub months: [&'static str; 12],
    notes: [Note; 5],
}

/// A short note: what stands before and after a few facts.
pub(super) struct Note {
    pub before: &'static [&'static str],
    /// How many facts.
    pub facts: usize,
    pub after: &'static [&'static str],
}

impl Phrases {
    pub fn opening(&self, angle: Angle) -> &'static str {
        match angle {
            Angle::Requirements => self.requirements,
            Angle::Results => self.results,
            Angle::Path => self.path,
        }
    }

    /// The words of a note; a cover letter is none and gets those of a follow-up.
    pub fn note(&self, kind: LetterKind) -> &Note {
        match kind {
            LetterKind::CoverLetter | LetterKind::FollowUp => &self.notes[0],
            LetterKind::ThankYou => &self.notes[1],
            LetterKind::Negotiation => &self.notes[2],
            LetterKind::Withdrawal => &self.notes[3],
            LetterKind::Referral => &self.notes[4],
        }
    }
}

/// The phrases of a language; English for one that is not spoken here.
pub(super) fn of(language: &str) -> &'static Phrases {
    if language == "de" { &GERMAN } else { &ENGLISH }
}

static ENGLISH: Phrases = Phrases {
    language: "en",
    greeting: "Dear {company} team,",
    requirements: "I am applying for the position of {role} at {company}. Your posting asks for things I have done before, \
                   and I would like to show you where. Everything below can be checked against my resume.",
    results: "I am applying for the position of {role} at {company}. The part of my work I like best is the part that can \
              be measured, so I begin with what came of it. Everything below can be checked against my resume.",
    path: "I am applying for the position of {role} at {company}. Each step of my working life has prepared the next, and I \
           would like to tell them in order. Everything below can be checked against my resume.",
    company_gap: "[Company]",
    role_gap: "[Role]",
    why_gap: "[Say why this company: one thing about {company} that made you want to write, in your own words.]",
    translate_gap: "[Say in English: {line}]",
    held_since: "Since {start} I have worked as {title} at {employer}.",
    held: "From {start} to {end} I worked as {title} at {employer}.",
    held_undated: "I worked as {title} at {employer}.",
    studied: "My studies: {study}.",
    certified: "My certificates: {certificates}.",
    skilled: "I work with {skills}.",
    asked_skills: "Of what the posting names, I bring {skills}.",
    spoken: "I speak {languages}.",
    closing: "I would be glad to talk about how this could help your team, and to answer whatever this letter leaves open. \
              Thank you for reading it.",
    regards: "Kind regards",
    and: "and",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    notes: [
        Note {
            before: &[
                "I applied for the position of {role} at {company} and have not heard from you yet. [Say when you applied.]",
                "I am still interested, and would be glad to know where things stand. To make it easy to place me, this is \
                 what I would bring:",
            ],
            facts: 3,
            after: &["If anything is missing from my application, tell me and I will send it."],
        },
        Note {
            before: &[
                "Thank you for the talk about the position of {role} at {company}. [Say what from the talk stayed with you.]",
                "Having heard more of the work, I think this part of my record fits it:",
            ],
            facts: 2,
            after: &[
                "I look forward to hearing from you, and will gladly answer any question that came up afterwards.",
            ],
        },
        Note {
            before: &[
                "Thank you for the offer of the position of {role} at {company}. I would like to accept it, and to talk about \
                 one point first.",
                "[Name what you ask for, and the figure or comparison it rests on.]",
                "What I bring to it:",
            ],
            facts: 3,
            after: &["I am sure we can find an answer that is fair to both sides. Could we talk in the next few days?"],
        },
        Note {
            before: &[
                "Thank you for considering me for the position of {role} at {company}. I have decided to withdraw my \
                 application.",
                "[Give a reason if you want to, or delete this line.]",
            ],
            facts: 0,
            after: &[
                "I liked getting to know you, and hope our paths cross again. I wish you every success in filling it.",
            ],
        },
        Note {
            before: &[
                "[Say how you know each other.] {company} is looking for somebody for the position of {role}, and I would like \
                 to apply. Would you be willing to recommend me?",
                "So that it costs you little time, these are the facts you could use:",
            ],
            facts: 3,
            after: &["If you would rather not, I understand completely. Thank you for thinking about it."],
        },
    ],
};

static GERMAN: Phrases = Phrases {
    language: "de",
    greeting: "Sehr geehrte Damen und Herren,",
    requirements: "ich bewerbe mich um die Stelle als {role} bei {company}. Was in der Anzeige gefragt ist, habe ich schon \
                   gemacht, und ich zeige gern, wo. Alles Folgende steht auch so in meinem Lebenslauf.",
    results: "ich bewerbe mich um die Stelle als {role} bei {company}. Am liebsten ist mir an meiner Arbeit, was sich messen \
              lässt; damit beginne ich. Alles Folgende steht auch so in meinem Lebenslauf.",
    path: "ich bewerbe mich um die Stelle als {role} bei {company}. Jeder Schritt meines Berufslebens hat den nächsten \
           vorbereitet, und so erzähle ich sie der Reihe nach. Alles Folgende steht auch so in meinem Lebenslauf.",
    company_gap: "[Firma]",
    role_gap: "[Stelle]",
    why_gap: "[Warum gerade diese Firma? Eine Sache an {company}, die den Ausschlag gab, in eigenen Worten.]",
    translate_gap: "[Auf Deutsch sagen: {line}]",
    held_since: "Seit {start} arbeite ich als {title} bei {employer}.",
    held: "Von {start} bis {end} arbeitete ich als {title} bei {employer}.",
    held_undated: "Ich arbeitete als {title} bei {employer}.",
    studied: "Gelernt und studiert: {study}.",
    certified: "Meine Nachweise: {certificates}.",
    skilled: "Ich arbeite mit {skills}.",
    asked_skills: "Von dem, was die Anzeige nennt, bringe ich mit: {skills}.",
    spoken: "Ich spreche {languages}.",
    closing: "Gern erzähle ich in einem Gespräch, was davon für Sie nützlich ist, und beantworte, was dieser Brief offen \
              lässt. Vielen Dank fürs Lesen.",
    regards: "Mit freundlichen Grüßen",
    and: "und",
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    notes: [
        Note {
            before: &[
                "ich habe mich um die Stelle als {role} bei {company} beworben und noch nichts gehört. [Wann war das?]",
                "Mein Interesse besteht weiter. Damit Sie mich leicht einordnen können, hier das Wichtigste:",
            ],
            facts: 3,
            after: &["Falls in meiner Bewerbung etwas fehlt, reiche ich es gern nach."],
        },
        Note {
            before: &[
                "vielen Dank für das Gespräch über die Stelle als {role} bei {company}. [Was ist davon geblieben?]",
                "Nach dem, was ich über die Arbeit erfahren habe, passt dazu aus meinem Lebenslauf:",
            ],
            facts: 2,
            after: &["Ich freue mich auf Ihre Nachricht und beantworte gern jede weitere Frage."],
        },
        Note {
            before: &[
                "vielen Dank für das Angebot der Stelle als {role} bei {company}. Ich möchte es gern annehmen und vorher über \
                 einen Punkt sprechen.",
                "[Was ist der Wunsch, und auf welche Zahl oder welchen Vergleich stützt er sich?]",
                "Das bringe ich mit:",
            ],
            facts: 3,
            after: &[
                "Wir finden sicher eine Lösung, die für beide Seiten stimmt. Können wir in den nächsten Tagen sprechen?",
            ],
        },
        Note {
            before: &[
                "vielen Dank, dass Sie mich für die Stelle als {role} bei {company} in Betracht ziehen. Ich ziehe meine \
                 Bewerbung zurück.",
                "[Ein Grund, wenn gewünscht; sonst diese Zeile löschen.]",
            ],
            facts: 0,
            after: &["Das Kennenlernen hat mir gefallen. Ich wünsche Ihnen viel Erfolg bei der Besetzung."],
        },
        Note {
            before: &[
                "[Woher kennen Sie sich?] {company} besetzt die Stelle als {role}, und ich möchte mich bewerben. Würden Sie \
                 mich empfehlen?",
                "Damit es wenig Mühe macht, hier die Angaben dafür:",
            ],
            facts: 3,
            after: &["Wenn Sie das lieber nicht möchten, verstehe ich das gut. Danke fürs Überlegen."],
        },
    ],
};
