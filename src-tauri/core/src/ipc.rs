//! The table of commands: everything any door may ask, declared once. From it come the dispatch, the TypeScript
//! contract, `coach call` and the README's list. A new command is a function in its feature and a line here.

use std::panic::AssertUnwindSafe;

use futures_util::{FutureExt, future::BoxFuture};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App, Error, IpcError, Result,
    accounts::{Actor, Session, User, commands::NameUser},
    ai::{
        Ai, AiCall, AiChoices, AiTest, KeyState, LocalServer, Provider, ProviderFields,
        commands::{SetProviderKey, TestProvider},
    },
    applications::{
        Application, ApplicationAnswer, ApplicationCard, ApplicationFields, ApplicationQuery,
        commands::{NewApplication, SetApplicationStatus, SubmitApplication},
    },
    assessments::{
        Assessment, AssessmentCard, AssessmentFields, AssessmentQuery, Instrument, RiasecResult,
        commands::{AnswerItems, NamedInstrument, NewAssessment},
    },
    backup::{
        Backup, BackupPlan, BackupPreview,
        commands::{ChangeBackupPlan, CreateBackup, WhichBackup},
    },
    batches::{ImportBatch, TakenBack},
    blobs::FileContent,
    coach::{
        Conversation, ConversationCard, ConversationFields, ConversationQuery, Message, MessageFields,
        commands::{
            AnswerMessage, ApplyProposal, AskByRules, BranchConversation, ExportedConversation, MessageQuery,
            NewMessage, ProposalQuery,
        },
        proposals::ProposalCard,
    },
    contacts::{Contact, ContactFields, ContactQuery},
    documents::{
        Document, DocumentCard, DocumentFields, DocumentQuery,
        commands::{NewDocument, NewDocumentVersion},
    },
    event::Topic,
    goals::{Goal, GoalFields, GoalQuery, GoalStanding, OneGoal},
    ids::*,
    insights::{InsightQuery, Insights},
    interop::{
        calendar::file::{CalendarFile, ChooseCalendarFolder},
        commands::{ExportRecords, ExportVault, ExportedText, ImportVault},
        importing::{ImportFile, ImportReport, UndoImport},
        vault::VaultFile,
    },
    interviews::{
        Interview, InterviewAnswer, InterviewCard, InterviewFields, InterviewQuery,
        commands::{NewInterview, RecordOutcome, RescheduleInterview},
        history::InterviewChange,
    },
    jobs::{
        BoardColumn, Job, JobCard, JobFields, JobQuery, SimilarJobs, StatusChange, UndoMove,
        commands::{AnalyseJob, MoveJob, NewJob},
        history::StatusChangeFields,
        many::{ArchiveJobs, JobOutcome, MoveJobs, UpdateJobs},
    },
    letters::{
        CheckedText, LetterDraft,
        commands::{CheckGrounding, DraftLetter},
    },
    locking::{
        Leftover, VaultStatus,
        commands::{ChangePassword, SetDeviceUnlock, SetPassword, ShownCode, TestCode, Unlock, WithCode, WithPassword},
    },
    matching::{
        JobMatch,
        commands::{MatchJobs, MatchOf, MatchedJobs},
    },
    notes::{Note, NoteFields, NoteQuery},
    practice::{
        MockInterview, MockInterviewCard, MockInterviewFields, MockInterviewQuery, PracticeSession, PracticeTrends,
        TrendsQuery,
        prep::PrepPack,
        sessions::{NewPractice, PracticeAnswer, SetPracticeClock},
    },
    profile::{
        Certification, CertificationFields, Education, EducationFields, Experience, ExperienceFields, FullProfile,
        Profile, ProfileFields, Skill, SkillFields, commands::Reorder,
    },
    questions::{AskableQuestion, FavourQuestion, Question, QuestionFields, QuestionQuery},
    record::{ById, Draft, Page, Patch, from_json},
    reminders::{
        Reminder, ReminderChoices, Subject, TestNotification, UnansweredReminder,
        commands::{MoveReminder, NewReminder, ReminderChanges, SnoozeReminder},
    },
    resumes::{
        Resume, ResumeCard, ResumeFields, ResumeQuery, ResumeReview, SaveResume, SavedResume,
        commands::{ByTicket, CheckResume, ReadResume},
    },
    sample::{SampleData, people::SamplePeople},
    search::{SearchHit, SearchQuery},
    settings::{Settings, commands::SettingsChanges},
    stories::{CompetencyCoverage, RankedStory, Story, StoryFields, StoryQuery, commands::StoriesFor},
    today::{Today, TodayQuery},
    trash::{
        Restored, TrashEntry,
        commands::{DeleteRecord, EmptyTrash, TrashQuery},
    },
    typescript::Contract,
    upkeep::{
        BrowseTable, BrowsedRow, Salvaged, TableSummary, VaultReport,
        commands::{ResetVault, SalvageVault, ValidateVault},
    },
    views::{SavedView, SavedViewFields, SavedViewQuery},
};
use resume_reader::{Check, JsonResume};

/// One row of the table.
pub struct Command {
    pub name: &'static str,
    /// What it does, in the words of its row.
    pub summary: &'static str,
    /// Whether the window may ask it. The rest is for the command line.
    pub for_window: bool,
    /// The TypeScript names of its input and output.
    pub signature: fn(&mut Contract) -> (String, String),
    run: Run,
}

/// Who a command is run for.
enum Run {
    Somebody(for<'a> fn(&'a App, Actor, Value) -> BoxFuture<'a, Result<Value>>),
    /// Also while the vault is shut, when nobody is known.
    Anybody(for<'a> fn(&'a App, Value) -> BoxFuture<'a, Result<Value>>),
}

/// An input without content: `{}` or `null`.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(type = "Record<string, never> | null")]
pub struct Nothing {}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Option::<serde_json::Map<String, Value>>::deserialize(deserializer)? {
            Some(fields) if !fields.is_empty() => Err(serde::de::Error::custom("this command takes no input")),
            _ => Ok(Self {}),
        }
    }
}

macro_rules! commands {
    ($($feature:ident { $(#[doc = $summary:literal] $(@$door:ident)? $name:ident($input:ty) -> $output:ty;)* })*) => {
        /// Every command, by feature.
        pub static COMMANDS: &[Command] = &[$($(
            Command {
                name: stringify!($name),
                summary: $summary,
                for_window: commands!(@window $($door)?),
                signature: |contract| (contract.add::<$input>(), contract.add::<$output>()),
                run: commands!(@run ($($door)?) $feature $name $input, $output),
            },
        )*)*];
    };
    (@window cli) => { false };
    (@window $($door:ident)?) => { true };
    (@run (shut) $feature:ident $name:ident $input:ty, $output:ty) => {
        Run::Anybody(|app, input| Box::pin(async move {
            let output: $output = crate::$feature::commands::$name(app, from_json::<$input>(input)?).await?;
            Ok(serde_json::to_value(output)?)
        }))
    };
    (@run ($($door:ident)?) $feature:ident $name:ident $input:ty, $output:ty) => {
        Run::Somebody(|app, actor, input| Box::pin(async move {
            let output: $output = crate::$feature::commands::$name(app, actor, from_json::<$input>(input)?).await?;
            Ok(serde_json::to_value(output)?)
        }))
    };
}

commands! {
    accounts {
        /// The person at the keyboard.
        current_user(Nothing) -> User;
        /// Changes that person's names and e-mail address.
        name_user(NameUser) -> User;
        /// When and where the application was opened.
        list_sessions(Nothing) -> Vec<Session>;
        /// Ends a session.
        revoke_session(ById<SessionId>) -> Vec<Session>;
    }
    locking {
        /// Whether the vault is open, locked or damaged, and what opens it.
        @shut vault_status(Nothing) -> VaultStatus;
        /// Opens a locked vault by password, recovery code or this computer's keyring.
        @shut unlock(Unlock) -> VaultStatus;
        /// Locks an encrypted vault.
        @shut lock(Nothing) -> VaultStatus;
        /// Says that somebody is at the keyboard, which puts off locking.
        @shut report_activity(Nothing) -> ();
        /// Shows a new recovery code; it counts once it was typed again.
        prepare_recovery_code(Nothing) -> ShownCode;
        /// Sets the first password, which encrypts the vault.
        set_password(SetPassword) -> VaultStatus;
        /// Changes a person's password.
        change_password(ChangePassword) -> VaultStatus;
        /// Takes the password away, which decrypts the vault.
        remove_password(WithPassword) -> VaultStatus;
        /// Puts the recovery code that was shown, and typed again, in the place of the one before.
        change_recovery_code(WithCode) -> VaultStatus;
        /// Says whether a recovery code opens the vault.
        test_recovery_code(TestCode) -> bool;
        /// Encrypts the vault anew under another key; password and code stay.
        rotate_key(WithCode) -> VaultStatus;
        /// Lets this computer's keyring open the vault, or no longer.
        set_device_unlock(SetDeviceUnlock) -> VaultStatus;
        /// Files of the vault that still lie about without encryption.
        list_leftovers(Nothing) -> Vec<Leftover>;
        /// Removes those, after an encrypted backup.
        remove_leftovers(Nothing) -> Vec<Leftover>;
    }
    jobs {
        /// Every job that matches, one page.
        list_jobs(JobQuery) -> Page<JobCard>;
        /// The board's columns with their counts and median days; paging and sorting do not matter.
        job_board(JobQuery) -> Vec<BoardColumn>;
        /// One job with everything on it.
        get_job(ById<JobId>) -> Job;
        /// Tracks a new job and records its first step.
        create_job(NewJob) -> Job;
        /// Changes some fields of a job.
        update_job(Patch<JobId, JobFields>) -> Job;
        /// Reads a job's posting by rules and, if asked, by the model server; streamed and cancellable.
        analyse_job(AnalyseJob) -> Job;
        /// Moves a job to another status and records the step.
        move_job(MoveJob) -> Job;
        /// Takes back the newest move of a job; both steps stay in its history, as corrections.
        undo_move(UndoMove) -> Job;
        /// Moves many jobs to one status and says what became of each.
        move_jobs(MoveJobs) -> Vec<JobOutcome>;
        /// Changes the same fields of many jobs and says what became of each.
        update_jobs(UpdateJobs) -> Vec<JobOutcome>;
        /// Puts many jobs into the archive, or takes them out.
        archive_jobs(ArchiveJobs) -> Vec<JobOutcome>;
        /// What else there is of this opening or at its company: “you applied here before”.
        similar_jobs(ById<JobId>) -> SimilarJobs;
        /// The steps of a job, oldest first.
        job_history(ById<JobId>) -> Vec<StatusChange>;
        /// Edits the time, reason, note or correction mark of a step.
        update_status_change(Patch<StatusChangeId, StatusChangeFields>) -> StatusChange;
    }
    matching {
        /// How well a job fits, line by line: what is met, what is missing, what would raise it, and what blocks it.
        get_match(MatchOf) -> JobMatch;
        /// Scores every job whose match no longer holds; cancellable.
        match_jobs(MatchJobs) -> MatchedJobs;
    }
    profile {
        /// The profile with its experiences, educations, skills and certifications, each list in its order.
        get_profile(Nothing) -> FullProfile;
        /// Changes some fields of the profile.
        update_profile(Patch<ProfileId, ProfileFields>) -> Profile;
        /// Adds an experience where its start puts it.
        create_experience(Draft<ExperienceFields>) -> Experience;
        /// Changes some fields of an experience.
        update_experience(Patch<ExperienceId, ExperienceFields>) -> Experience;
        /// Adds an education where its start puts it.
        create_education(Draft<EducationFields>) -> Education;
        /// Changes some fields of an education.
        update_education(Patch<EducationId, EducationFields>) -> Education;
        /// Adds a skill at the end.
        create_skill(Draft<SkillFields>) -> Skill;
        /// Changes some fields of a skill.
        update_skill(Patch<SkillId, SkillFields>) -> Skill;
        /// Adds a certification where its date puts it.
        create_certification(Draft<CertificationFields>) -> Certification;
        /// Changes some fields of a certification.
        update_certification(Patch<CertificationId, CertificationFields>) -> Certification;
        /// Puts one of the four lists in another order.
        reorder(Reorder) -> ();
    }
    resumes {
        /// Reads a file in a process of its own, for the person to look over. Nothing is saved.
        read_resume(ReadResume) -> ResumeReview;
        /// Says what saving would do, and does not.
        preview_resume(SaveResume) -> SavedResume;
        /// Saves a file that was read, as corrected, and fills the profile from it if asked.
        save_resume(SaveResume) -> SavedResume;
        /// Every resume that matches, one page, newest change first.
        list_resumes(ResumeQuery) -> Page<ResumeCard>;
        /// One version of a resume with all it says.
        get_resume(ById<ResumeId>) -> Resume;
        /// Changes a resume's title.
        update_resume(Patch<ResumeId, ResumeFields>) -> Resume;
        /// Makes this one the primary resume, and no other.
        set_primary_resume(ById<ResumeId>) -> Resume;
        /// The versions of a resume, newest first.
        resume_versions(ById<ResumeId>) -> Vec<ResumeCard>;
        /// What an application system would see of a resume, and what is worth changing.
        check_resume(CheckResume) -> Check;
        /// The file a resume was read from.
        resume_file(ById<ResumeId>) -> FileContent;
        /// A file the person gave, before it is saved.
        read_file(ByTicket) -> FileContent;
    }
    interop {
        /// The profile as a JSON Resume.
        export_json_resume(Nothing) -> JsonResume;
        /// A person's own records as JSON, as a table of jobs, as a JSON Resume, or as a report on a period.
        export_records(ExportRecords) -> ExportedText;
        /// An interview for a calendar, as iCalendar.
        export_interview(ById<InterviewId>) -> ExportedText;
        /// The calendar file that is kept up to date, if one is.
        calendar_file(Nothing) -> CalendarFile;
        /// Chooses the folder in which a calendar file is kept up to date, or keeps none.
        choose_calendar_folder(ChooseCalendarFolder) -> CalendarFile;
        /// What a file is and what would come of taking it in; nothing is saved.
        preview_import(ImportFile) -> ImportReport;
        /// Takes a file in as one batch that can be taken back; cancellable.
        import_file(ImportFile) -> ImportReport;
        /// What was taken in, newest first.
        list_imports(Nothing) -> Vec<ImportBatch>;
        /// Takes back what an import made; what was worked on since stays, and is named.
        undo_import(UndoImport) -> TakenBack;
        /// Writes the whole vault, every row of every table, to one JSON file that any program can read.
        export_vault(ExportVault) -> VaultFile;
        /// Makes an empty vault what an exported one was.
        import_vault(ImportVault) -> VaultFile;
    }
    ai {
        /// The providers of models, what may be seen of their keys, and who answers what.
        get_ai(Nothing) -> Ai;
        /// Names a provider.
        create_provider(Draft<ProviderFields>) -> Provider;
        /// Changes some fields of a provider; at another host it is another party, and everything is agreed to anew.
        update_provider(Patch<ProviderId, ProviderFields>) -> Provider;
        /// Keeps a provider's key in the system's keyring, or forgets it.
        set_provider_key(SetProviderKey) -> KeyState;
        /// Agrees to what is sent to a provider.
        agree_to_provider(ById<ProviderId>) -> Provider;
        /// Chooses who answers what, and whether the ledger keeps texts.
        choose_models(AiChoices) -> Ai;
        /// Looks for model servers on this computer, at their usual ports.
        find_local_models(Nothing) -> Vec<LocalServer>;
        /// The models a provider has.
        list_models(ById<ProviderId>) -> Vec<String>;
        /// Makes real requests to a provider, and notes what its model can do.
        test_provider(TestProvider) -> AiTest;
        /// The latest calls: when, what for, how much; the text only if it was kept.
        list_ai_calls(Nothing) -> Vec<AiCall>;
    }
    settings {
        /// What the person chose, defaults where they chose nothing.
        get_settings(Nothing) -> Settings;
        /// Changes some choices; `null` goes back to the default.
        update_settings(SettingsChanges) -> Settings;
    }
    backup {
        /// Copies the whole vault to one file, proved before it counts.
        create_backup(CreateBackup) -> Backup;
        /// The vault's own backups, newest first.
        list_backups(Nothing) -> Vec<Backup>;
        /// What is in a backup, beside what is here now.
        preview_backup(WhichBackup) -> BackupPreview;
        /// Puts a backup in the vault's place; what is here now is backed up first.
        restore_backup(WhichBackup) -> BackupPreview;
        /// Puts a backup in the place of a vault that is locked or damaged; its files are kept.
        @shut recover_from_backup(WhichBackup) -> VaultStatus;
        /// Where backups go, whether they are made daily, and what is wrong with the place.
        backup_plan(Nothing) -> BackupPlan;
        /// Changes where backups go, or whether they are made daily.
        change_backup_plan(ChangeBackupPlan) -> BackupPlan;
    }
    upkeep {
        /// Looks at everything in the vault and says what is wrong with it.
        validate_vault(ValidateVault) -> VaultReport;
        /// Every table that can hold something of yours, and how many rows of yours it has.
        list_tables(Nothing) -> Vec<TableSummary>;
        /// Rows of a table as they are stored: your own, never what keeps others out; read-only.
        browse_table(BrowseTable) -> Page<BrowsedRow>;
        /// Writes what can still be read of a damaged vault to a file, and leaves the vault as it is.
        @shut salvage_vault(SalvageVault) -> Salvaged;
        /// Starts the vault over, empty, after backing it up.
        reset_vault(ResetVault) -> ();
    }
    trash {
        /// Deletes a record and what hangs on it; it can be put back for thirty days.
        delete_record(DeleteRecord) -> TrashEntry;
        /// Puts back what a delete took, by the id of its entry.
        restore_record(ById<TrashId>) -> Restored;
        /// What was deleted, newest first, one page.
        list_trash(TrashQuery) -> Page<TrashEntry>;
        /// Forgets one entry, or everything, for good; says how many.
        empty_trash(EmptyTrash) -> u64;
    }
    today {
        /// What to do today and why, the pace of the week, and what changed.
        today(TodayQuery) -> Today;
    }
    insights {
        /// What the history says: how far jobs got, how fast, and from where.
        insights(InsightQuery) -> Insights;
    }
    search {
        /// The jobs, resumes, documents, notes and messages that hold the words, the best matches first.
        search(SearchQuery) -> Vec<SearchHit>;
    }
    applications {
        /// Every application that matches, one page.
        list_applications(ApplicationQuery) -> Page<ApplicationCard>;
        /// One application with its letter and answers.
        get_application(ById<ApplicationId>) -> Application;
        /// Keeps an application for a job; one that was sent moves an INTERESTED job to APPLIED.
        create_application(NewApplication) -> ApplicationAnswer;
        /// Changes some fields of an application.
        update_application(Patch<ApplicationId, ApplicationFields>) -> Application;
        /// Says that an application was sent, which moves an INTERESTED job to APPLIED.
        submit_application(SubmitApplication) -> ApplicationAnswer;
        /// Says how far an application has got, and offers the move of its job that may follow.
        set_application_status(SetApplicationStatus) -> ApplicationAnswer;
    }
    letters {
        /// Puts a letter for a job together by rules, from the profile's facts alone, and checks it.
        draft_letter(DraftLetter) -> LetterDraft;
        /// Ties what a text claims to the profile and the resumes.
        check_grounding(CheckGrounding) -> CheckedText;
    }
    interviews {
        /// Every interview that matches, one page.
        list_interviews(InterviewQuery) -> Page<InterviewCard>;
        /// One interview with its notes.
        get_interview(ById<InterviewId>) -> Interview;
        /// Keeps an interview that was agreed on and moves its job to INTERVIEW_SCHEDULED.
        create_interview(NewInterview) -> InterviewAnswer;
        /// Changes some fields of an interview.
        update_interview(Patch<InterviewId, InterviewFields>) -> InterviewAnswer;
        /// Gives an interview another time; a cancelled one takes place again.
        reschedule_interview(RescheduleInterview) -> InterviewAnswer;
        /// Says that an interview does not take place.
        cancel_interview(ById<InterviewId>) -> InterviewAnswer;
        /// Says how an interview went, and offers the move of its job that may follow.
        record_outcome(RecordOutcome) -> InterviewAnswer;
        /// Each time an interview was moved, cancelled or resumed, oldest first.
        interview_history(ById<InterviewId>) -> Vec<InterviewChange>;
        /// The other interviews that overlap with one.
        interview_conflicts(ById<InterviewId>) -> Vec<InterviewCard>;
    }
    reminders {
        /// The reminders of an interview, application, job or goal, the first to come first.
        list_reminders(Subject) -> Vec<Reminder>;
        /// Adds a reminder: so long before an interview, or at a time of its own.
        add_reminder(NewReminder) -> Reminder;
        /// Gives a reminder another time.
        move_reminder(MoveReminder) -> Reminder;
        /// Takes a reminder away.
        remove_reminder(ById<ReminderId>) -> ();
        /// Puts a reminder off; it comes again.
        snooze_reminder(SnoozeReminder) -> Reminder;
        /// Says that a reminder was seen.
        acknowledge_reminder(ById<ReminderId>) -> Reminder;
        /// What was shown, or could not be, and is not answered; the latest first.
        list_unanswered_reminders(Nothing) -> Vec<UnansweredReminder>;
        /// When reminders come and when they do not.
        get_reminder_choices(Nothing) -> ReminderChoices;
        /// Changes some of that; `null` goes back to the default.
        update_reminder_choices(ReminderChanges) -> ReminderChoices;
        /// Shows a notification now, or says why none would appear.
        send_test_notification(Nothing) -> TestNotification;
    }
    documents {
        /// Every document that matches, one page, each in its newest version.
        list_documents(DocumentQuery) -> Page<DocumentCard>;
        /// One version of a document with its text.
        get_document(ById<DocumentId>) -> Document;
        /// The versions of a document, newest first.
        document_versions(ById<DocumentId>) -> Vec<DocumentCard>;
        /// The file of a document.
        document_file(ById<DocumentId>) -> FileContent;
        /// The text of a document's file, read in a process of its own; pages are parted by form feeds.
        document_text(ById<DocumentId>) -> String;
        /// Keeps a text, or a file by its ticket.
        create_document(NewDocument) -> Document;
        /// Keeps a newer version of a document.
        add_document_version(NewDocumentVersion) -> Document;
        /// Changes some fields of one version of a document.
        update_document(Patch<DocumentId, DocumentFields>) -> Document;
    }
    contacts {
        /// Every contact that matches, one page, by name.
        list_contacts(ContactQuery) -> Page<Contact>;
        /// One contact.
        get_contact(ById<ContactId>) -> Contact;
        /// Keeps a contact.
        create_contact(Draft<ContactFields>) -> Contact;
        /// Changes some fields of a contact.
        update_contact(Patch<ContactId, ContactFields>) -> Contact;
    }
    notes {
        /// Every note that matches, one page, the last edited first.
        list_notes(NoteQuery) -> Page<Note>;
        /// One note.
        get_note(ById<NoteId>) -> Note;
        /// Keeps a note.
        create_note(Draft<NoteFields>) -> Note;
        /// Changes some fields of a note.
        update_note(Patch<NoteId, NoteFields>) -> Note;
    }
    practice {
        /// Every practice interview that matches, one page, the latest first.
        list_mock_interviews(MockInterviewQuery) -> Page<MockInterviewCard>;
        /// One practice interview with its whole talk.
        get_mock_interview(ById<MockInterviewId>) -> MockInterview;
        /// Keeps a practice interview.
        create_mock_interview(Draft<MockInterviewFields>) -> MockInterview;
        /// Changes some fields of a practice interview.
        update_mock_interview(Patch<MockInterviewId, MockInterviewFields>) -> MockInterview;
        /// Sets up a session for a job or by hand and asks its first question.
        start_practice(NewPractice) -> PracticeSession;
        /// A session as it stands: what waits for an answer, and the time spent.
        practice_session(ById<MockInterviewId>) -> PracticeSession;
        /// Keeps an answer that is still being written.
        save_answer_draft(PracticeAnswer) -> PracticeSession;
        /// Answers the question that waits, or leaves it out, and asks what comes next.
        answer_question(PracticeAnswer) -> PracticeSession;
        /// Lets the clock of a session run or stand still.
        set_practice_clock(SetPracticeClock) -> PracticeSession;
        /// Ends a session, marks its answers, and says what was strong and what to work on.
        finish_practice(ById<MockInterviewId>) -> PracticeSession;
        /// Scores over all finished sessions, the weakest dimension, the streak, and what to practise next.
        practice_trends(TrendsQuery) -> PracticeTrends;
        /// What to have at hand for an interview: likely questions, stories, gaps, questions to ask.
        prep_pack(ById<InterviewId>) -> PrepPack;
    }
    questions {
        /// Every question that matches, own ones first, one page.
        list_questions(QuestionQuery) -> Page<AskableQuestion>;
        /// One question of a person's own.
        get_question(ById<QuestionId>) -> Question;
        /// Adds a question of one's own.
        create_question(Draft<QuestionFields>) -> Question;
        /// Changes some fields of a question of one's own.
        update_question(Patch<QuestionId, QuestionFields>) -> Question;
        /// Marks a question as a favourite, or no longer.
        favour_question(FavourQuestion) -> AskableQuestion;
    }
    stories {
        /// Every story that matches, one page, the last edited first.
        list_stories(StoryQuery) -> Page<Story>;
        /// One story.
        get_story(ById<StoryId>) -> Story;
        /// Keeps a story.
        create_story(Draft<StoryFields>) -> Story;
        /// Changes some fields of a story.
        update_story(Patch<StoryId, StoryFields>) -> Story;
        /// The stories that answer a question best.
        stories_for(StoriesFor) -> Vec<RankedStory>;
        /// How many stories show each competency.
        story_coverage(Nothing) -> Vec<CompetencyCoverage>;
    }
    goals {
        /// Every goal that matches, one page, the most important first, with its pace.
        list_goals(GoalQuery) -> Page<GoalStanding>;
        /// One goal with its pace.
        get_goal(OneGoal) -> GoalStanding;
        /// Sets a goal.
        create_goal(Draft<GoalFields>) -> Goal;
        /// Changes some fields of a goal.
        update_goal(Patch<GoalId, GoalFields>) -> Goal;
    }
    assessments {
        /// A questionnaire with its items, in the order they are shown.
        get_instrument(NamedInstrument) -> Instrument;
        /// Every assessment that matches, one page, the latest first.
        list_assessments(AssessmentQuery) -> Page<AssessmentCard>;
        /// One assessment with its answers and results.
        get_assessment(ById<AssessmentId>) -> Assessment;
        /// Keeps a result that came from elsewhere.
        create_assessment(NewAssessment) -> Assessment;
        /// Begins a questionnaire; it can be left and gone on with.
        start_assessment(NamedInstrument) -> Assessment;
        /// Keeps answers to some items.
        answer_items(AnswerItems) -> Assessment;
        /// Scores a questionnaire whose every item is answered.
        complete_assessment(ById<AssessmentId>) -> Assessment;
        /// What follows from a finished interest questionnaire.
        riasec_result(ById<AssessmentId>) -> RiasecResult;
        /// Changes the title, description or recommendations of an assessment.
        update_assessment(Patch<AssessmentId, AssessmentFields>) -> Assessment;
    }
    coach {
        /// Every conversation that matches, one page, the latest first.
        list_conversations(ConversationQuery) -> Page<ConversationCard>;
        /// One conversation.
        get_conversation(ById<ConversationId>) -> Conversation;
        /// Begins a conversation.
        create_conversation(Draft<ConversationFields>) -> Conversation;
        /// Changes some fields of a conversation.
        update_conversation(Patch<ConversationId, ConversationFields>) -> Conversation;
        /// What was said in a conversation, in its order, one page.
        list_messages(MessageQuery) -> Page<Message>;
        /// Keeps something said at the end of a conversation.
        create_message(NewMessage) -> Message;
        /// Changes the words of a message.
        update_message(Patch<MessageId, MessageFields>) -> Message;
        /// Answers one of five questions by rules from the records, with no model.
        ask_by_rules(AskByRules) -> Message;
        /// Answers the last thing said by the model for the coach; streamed and stoppable, what came is kept.
        answer_message(AnswerMessage) -> Message;
        /// Says something else at a point of a conversation, in a copy of it up to there.
        branch_conversation(BranchConversation) -> Conversation;
        /// A conversation as Markdown.
        export_conversation(ById<ConversationId>) -> ExportedConversation;
        /// What was proposed in a conversation, and what became of it.
        list_proposals(ProposalQuery) -> Vec<ProposalCard>;
        /// Applies a proposal, as made or as edited, unless the records have changed since.
        apply_proposal(ApplyProposal) -> ();
        /// Turns a proposal down.
        reject_proposal(ById<ProposalId>) -> ();
        /// Takes an applied proposal back.
        undo_proposal(ById<ProposalId>) -> ();
    }
    views {
        /// The saved views of a list, in their order.
        list_saved_views(SavedViewQuery) -> Vec<SavedView>;
        /// Saves a list's filters and order under a name.
        create_saved_view(Draft<SavedViewFields>) -> SavedView;
        /// Changes some fields of a saved view.
        update_saved_view(Patch<SavedViewId, SavedViewFields>) -> SavedView;
    }
    sample {
        /// Whether sample data is loaded, and how much.
        sample_data(Nothing) -> SampleData;
        /// Adds a believable search of five months to look around in.
        load_sample_data(Nothing) -> SampleData;
        /// Takes the sample data away.
        remove_sample_data(Nothing) -> SampleData;
        /// Adds two invented people to the vault, one of them suspended: for tests of what several people see.
        @cli load_sample_people(Nothing) -> SamplePeople;
        /// Takes those two and all that is theirs away.
        @cli remove_sample_people(Nothing) -> SamplePeople;
    }
    ipc {
        /// Asks a long call to stop; says whether there was one.
        cancel_task(CancelTask) -> bool;
    }
}

/// Names a long call by the id its door gave it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CancelTask {
    pub task: TaskId,
}

/// Commands about the table itself.
pub mod commands {
    use super::{Actor, App, CancelTask, Result};

    pub async fn cancel_task(app: &App, _: Actor, CancelTask { task }: CancelTask) -> Result<bool> {
        Ok(app.cancel_task(task))
    }
}

pub fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// Asks one command. A panic inside it becomes [`crate::ErrorCode::Internal`], and the application goes on.
pub async fn ask(app: &App, actor: Actor, name: &str, input: Value) -> Result<Value> {
    let command = named(name)?;
    guarded(
        app,
        name,
        match command.run {
            Run::Somebody(run) => run(app, actor, input),
            Run::Anybody(run) => run(app, input),
        },
    )
    .await
}

/// Asks one command for the person with this e-mail address, or for who is at the keyboard.
pub async fn ask_as(app: &App, user: Option<&str>, name: &str, input: Value) -> Result<Value> {
    match named(name)?.run {
        Run::Somebody(_) => ask(app, app.actor(user).await?, name, input).await,
        Run::Anybody(run) => guarded(app, name, run(app, input)).await,
    }
}

/// Whether a command can be asked while the vault is shut.
pub fn is_for_anybody(name: &str) -> bool {
    find(name).is_some_and(|command| matches!(command.run, Run::Anybody(_)))
}

fn named(name: &str) -> Result<&'static Command> {
    find(name).ok_or_else(|| Error::refused(format!("There is no command “{name}”.")))
}

/// Damage that a command meets is looked into: if it is the vault's own, the vault shuts.
async fn guarded(app: &App, name: &str, running: BoxFuture<'_, Result<Value>>) -> Result<Value> {
    match AssertUnwindSafe(running).catch_unwind().await {
        Ok(Err(Error::Damaged)) => {
            app.vault.shut_if_damaged().await?;
            app.announce(Topic::Vault);
            Err(Error::Damaged)
        }
        Ok(answer) => answer,
        Err(_) => Err(Error::internal(format!("{name} panicked"))),
    }
}

/// Asks one command in the name of the window, which may not ask them all.
pub async fn ask_from_window(app: &App, user: Option<&str>, name: &str, input: Value) -> Result<Value, IpcError> {
    match find(name) {
        Some(command) if !command.for_window => {
            Err(Error::Forbidden("Only the command line may ask that.".into()).into())
        }
        _ => Ok(ask_as(app, user, name, input).await?),
    }
}
