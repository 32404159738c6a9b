// Made from the table of commands by `cargo xtask generate`. Do not edit.

export type AboutBackup = { made_at: string, reason: BackupReason, 
/**
 * The version of the application that made it.
 */
version: string, 
/**
 * Rows in all its tables.
 */
rows: number, is_encrypted: boolean, };

/**
 * A requirement, and whether a letter speaks of it.
 */
export type AddressedRequirement = { 
/**
 * The posting's own line.
 */
text: string, is_addressed: boolean, };

/**
 * Everything about models that a screen may need.
 */
export type Ai = { providers: Array<ProviderCard>, choices: AiChoices, 
/**
 * Who would answer; a purpose for which nobody would is left out.
 */
ready: Array<Ready>, };

/**
 * A call as it is read back.
 */
export type AiCall = { id: string, created_at: string, purpose: string, 
/**
 * The provider's name and host.
 */
provider: string, model: string, input_tokens: number | null, output_tokens: number | null, 
/**
 * In millionths of the currency.
 */
cost_micros: number | null, cost_currency: string | null, latency_ms: number | null, finish_reason: string | null, error_code: string | null, 
/**
 * What was sent, if the person keeps texts.
 */
prompt: string | null, 
/**
 * What came back, if the person keeps texts.
 */
reply: string | null, };

/**
 * What the person chose about models.
 */
export type AiChoices = { 
/**
 * Whether the ledger keeps what was asked and answered.
 */
keep_text: boolean, 
/**
 * Who answers what; for the rest the first provider that is on, with its model.
 */
models: { [key in Purpose]?: ChosenModel }, };

/**
 * What a provider answered, how long it took in all, and what its model can do.
 */
export type AiTest = { model: string, reply: string, finish: Finish, milliseconds: number, quality: ModelQuality, };

/**
 * Reads a job's posting.
 */
export type AnalyseJob = { id: JobId, 
/**
 * Follows the reply as it streams, and cancels it.
 */
task: TaskId, 
/**
 * Whether the model server is asked too.
 */
ask_model: boolean, };

/**
 * The five dimensions, each from 1 to 5.
 */
export type AnswerDimensions = { relevance: AnswerMark, structure: AnswerMark, specificity: AnswerMark, result: AnswerMark, role_depth: AnswerMark, };

/**
 * The findings the marks are computed from. A model may find them instead of the cues; the numbers stay ours.
 */
export type AnswerFindings = { 
/**
 * Speaks of what was asked.
 */
touches: string | null, 
/**
 * Gives what was asked for: an example, a way of doing it, a reason.
 */
answers: string | null, 
/**
 * Does so within the first two sentences.
 */
answers_at_once: string | null, situation: string | null, task: string | null, 
/**
 * Something the person did.
 */
action: string | null, 
/**
 * A second thing they did.
 */
more_action: string | null, 
/**
 * Things in an order: first, then, finally.
 */
steps: string | null, 
/**
 * Says why.
 */
reason: string | null, 
/**
 * What they took from it, or do differently since.
 */
reflection: string | null, 
/**
 * The first sentence already holds the gist.
 */
headline: string | null, 
/**
 * Loses its thread.
 */
rambles: string | null, 
/**
 * A figure, name, place or tool.
 */
detail: string | null, 
/**
 * At least four of them.
 */
many_details: string | null, 
/**
 * At least three figures.
 */
figures: string | null, 
/**
 * What was weighed against what.
 */
trade_off: string | null, 
/**
 * Words that would fit any answer.
 */
stock_phrase: string | null, 
/**
 * That it ended somehow.
 */
ended: string | null, 
/**
 * What came of it.
 */
outcome: string | null, 
/**
 * By how much.
 */
measured: string | null, 
/**
 * And that this was what they were after.
 */
tied_to_aim: string | null, 
/**
 * Words of the trade.
 */
trade_words: string | null, 
/**
 * Where it stops being true, or what else would do.
 */
limit: string | null, 
/**
 * A second one.
 */
more_limits: string | null, 
/**
 * Something the posting asks for.
 */
requirement: string | null, };

/**
 * Answers to some items, by item id; `null` takes an answer back.
 */
export type AnswerItems = { id: AssessmentId, answers: Record<string, number | null>, };

/**
 * One dimension: its number, or none where there is not enough to judge, and the answer's own words for it.
 */
export type AnswerMark = { score: number | null, quote?: string, };

/**
 * Asks for an answer to the last thing the person said; one that is there already is replaced.
 */
export type AnswerMessage = { conversation_id: ConversationId, 
/**
 * Follows the answer as it streams, and stops it.
 */
task: TaskId, };

/**
 * How an answer was marked.
 */
export type AnswerScore = { dimensions: AnswerDimensions, 
/**
 * 0-100: the mean of the marks; none below three marks.
 */
overall: number | null, 
/**
 * 0-100, from role depth and specificity.
 */
technical: number | null, 
/**
 * 0-100, from relevance, structure and result.
 */
communication: number | null, signals: AnswerSignals, by: MarkedBy, };

/**
 * The marks of every answer.
 */
export type AnswerScores = { schema_version: number, answers: Array<ScoredAnswer>, };

/**
 * What the marks were made from.
 */
export type AnswerSignals = { words: number, asked: AskedFor, found: AnswerFindings, 
/**
 * Why something could not be judged.
 */
notes: Array<string>, };

/**
 * What was answered, item by item, as it was answered.
 */
export type Answers = { schema_version: number, 
/**
 * By the item's id.
 */
given: Record<string, number>, };

/**
 * What was sent, or is being written, for a job.
 */
export type Application = { id: ApplicationId, resume_id: ResumeId | null, application_method: ApplicationMethod, 
/**
 * When it was sent; a draft has none.
 */
submitted_at: string | null, follow_up_date: string | null, followed_up_at: string | null, cover_letter: string | null, ai_generated_cover_letter: boolean, answers: ScreeningAnswers | null, notes: string | null, job_id: JobId, status: ApplicationStatus, 
/**
 * Of everything that was sent, as it was sent.
 */
packet_hash: string | null, created_at: string, updated_at: string, };

/**
 * An application after a change, and what that did or might do to its job.
 */
export type ApplicationAnswer = { application: Application, moved_job: JobMove | null, offered_move: OfferedMove | null, };

/**
 * What lists show of an application: everything but its long texts.
 */
export type ApplicationCard = { id: ApplicationId, job: JobHeading, resume_id: ResumeId | null, application_method: ApplicationMethod, status: ApplicationStatus, submitted_at: string | null, follow_up_date: string | null, followed_up_at: string | null, has_cover_letter: boolean, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Application`].
 */
export type ApplicationFields = { resume_id: ResumeId | null, application_method: ApplicationMethod, submitted_at: string | null, follow_up_date: string | null, followed_up_at: string | null, cover_letter: string | null, ai_generated_cover_letter: boolean, answers: ScreeningAnswers | null, notes: string | null, };

export type ApplicationId = string;

/**
 * `AUTOMATED`: recorded by the assistant. The application never submits a form on its own.
 */
export type ApplicationMethod = "MANUAL" | "AUTOMATED";

/**
 * Which applications, in what order, which part of them.
 */
export type ApplicationQuery = { 
/**
 * Words that must occur in the job's title, company or place.
 */
text: string, 
/**
 * Empty: every status.
 */
statuses: Array<ApplicationStatus>, job_id: JobId | null, resume_id: ResumeId | null, 
/**
 * Only those to be followed up on or before this date.
 */
follow_up_by: string | null, sort: ApplicationSort, descending: boolean, offset: number, limit: number, };

/**
 * What applications are sorted by; ties by id.
 */
export type ApplicationSort = "updated_at" | "submitted_at" | "follow_up_date";

/**
 * How far an application has got.
 */
export type ApplicationStatus = "DRAFT" | "SUBMITTED" | "UNDER_REVIEW" | "REJECTED" | "ACCEPTED";

/**
 * Names a proposal to apply.
 */
export type ApplyProposal = { id: ProposalId, 
/**
 * As the person edited it; as it was proposed if left out.
 */
change?: Change, };

/**
 * Puts many jobs into the archive, or takes them out.
 */
export type ArchiveJobs = { ids: Array<JobId>, archived: boolean, };

/**
 * An area of interest.
 */
export type Area = "realistic" | "investigative" | "artistic" | "social" | "enterprising" | "conventional";

/**
 * A question that rules answer.
 */
export type AskByRules = { conversation_id: ConversationId, question: GuidedQuestion, 
/**
 * The conversation's own job if left out.
 */
job_id?: JobId, 
/**
 * IANA name; UTC if left out.
 */
time_zone?: string, };

/**
 * A question that can be asked, from the bank or a person's own.
 */
export type AskableQuestion = { 
/**
 * Its key in the bank, or the id of the person's own.
 */
key: string, text: string, 
/**
 * What a good answer shows.
 */
shows: string | null, interview_type: InterviewType, difficulty: Difficulty, role_family: RoleFamily, competencies: Competencies, is_favourite: boolean, 
/**
 * The record, if the person wrote it; it may be edited and deleted.
 */
own: QuestionId | null, };

/**
 * The kinds of question.
 */
export type AskedFor = "experience" | "method" | "person";

/**
 * One questionnaire taken, or a result that came from elsewhere.
 */
export type Assessment = { id: AssessmentId, title: string, description: string | null, recommendations: Texts, type: AssessmentType, 
/**
 * The questionnaire, if it is one of ours.
 */
instrument: string | null, instrument_version: string | null, is_completed: boolean, completed_at: string | null, score: number | null, answers: Answers | null, results: JsonValue | null, ai_insights: JsonValue | null, created_at: string, updated_at: string, };

/**
 * What lists show of an assessment: everything but answers and results.
 */
export type AssessmentCard = { id: AssessmentId, type: AssessmentType, title: string, instrument: string | null, is_completed: boolean, completed_at: string | null, score: number | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Assessment`].
 */
export type AssessmentFields = { title: string, description: string | null, recommendations: Texts, };

export type AssessmentId = string;

/**
 * Which assessments, the latest first, which part of them.
 */
export type AssessmentQuery = { 
/**
 * Empty: every type.
 */
types: Array<AssessmentType>, is_completed: boolean | null, offset: number, limit: number, };

/**
 * What is assessed; written in lower case, as the data model has it.
 */
export type AssessmentType = "personality" | "skills" | "career_fit";

/**
 * A backup that the vault keeps.
 */
export type Backup = { name: string, 
/**
 * In bytes.
 */
size: number, 
/**
 * Nothing if the file cannot be read.
 */
about: AboutBackup | null, };

/**
 * How backups are made, as the window may know it.
 */
export type BackupPlan = { automatic: boolean, 
/**
 * The name of the chosen folder; none if the vault keeps them itself.
 */
folder: string | null, 
/**
 * The chosen folder is not there now, so the vault keeps them itself.
 */
is_folder_missing: boolean, 
/**
 * How many of the automatic ones are kept: of the latest days, weeks and months that have one.
 */
days: number, weeks: number, months: number, 
/**
 * Why the last automatic one failed.
 */
problem: string | null, 
/**
 * What is wrong with the place of the vault, or of its backups.
 */
warnings: Array<string>, };

/**
 * What restoring a backup would change.
 */
export type BackupPreview = { name: string, about: AboutBackup, 
/**
 * It opens only with the password or the recovery code of its day.
 */
needs_password: boolean, 
/**
 * Restoring it brings back other passwords than those of today, or none.
 */
changes_password: boolean, 
/**
 * Tables that hold something, then or now.
 */
tables: Array<TableThenAndNow>, };

/**
 * Why a backup was made.
 */
export type BackupReason = "ASKED" | "AUTOMATIC" | "BEFORE_MIGRATION" | "BEFORE_RESTORE" | "BEFORE_RESET" | "BEFORE_ENCRYPTION" | "BEFORE_DECRYPTION" | "BEFORE_NEW_KEY";

/**
 * What the records said when it was proposed.
 */
export type Basis = { 
/**
 * What it is about, as a person knows it; none for something new.
 */
about: string | null, 
/**
 * The fields it would change, by name, as they were.
 */
before: JsonValue, };

/**
 * Where a batch came from.
 */
export type BatchSource = "SAMPLE" | "JSON" | "CSV" | "JSON_RESUME" | "LINKEDIN" | "RESUME_FILE" | "CALENDAR" | "POSTING";

/**
 * One column of the board: how many jobs are there and how long, by the median, they have been.
 */
export type BoardColumn = { status: JobStatus, count: number, median_days: number | null, };

/**
 * Says something else at a point of a conversation, in a new one.
 */
export type BranchConversation = { 
/**
 * The message of the person's that is said differently.
 */
message_id: MessageId, content: string, };

/**
 * Which rows of a table, in what order.
 */
export type BrowseTable = { table: string, 
/**
 * Words that some column must hold, or an id.
 */
text?: string, 
/**
 * A column; the order of writing if left out.
 */
sort?: string, descending?: boolean, offset?: number, limit?: number, };

/**
 * A row by column, as an exported vault holds it.
 */
export type BrowsedRow = Record<string, unknown>;

/**
 * Names one record to read.
 */
export type ById<I> = { id: I, };

/**
 * A file the person gave, by its ticket.
 */
export type ByTicket = { ticket: string, };

/**
 * The calendar file as the window may see it.
 */
export type CalendarFile = { 
/**
 * The folder's own name; none if no file is kept.
 */
folder: string | null, name: string, written_at: string | null, 
/**
 * Why it is not up to date.
 */
problem: string | null, };

/**
 * Names a long call by the id its door gave it.
 */
export type CancelTask = { task: TaskId, };

/**
 * A certificate or licence.
 */
export type Certification = { id: CertificationId, name: string, issuing_organization: string | null, issue_date: string | null, expiry_date: string | null, date_precision: DatePrecision, does_not_expire: boolean, credential_id: string | null, credential_url: string | null, profile_id: ProfileId, ordinal: number, 
/**
 * The resume it was read from and where on its pages, if it was.
 */
source: JsonValue | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Certification`].
 */
export type CertificationFields = { name: string, issuing_organization: string | null, issue_date: string | null, expiry_date: string | null, date_precision: DatePrecision, does_not_expire: boolean, credential_id: string | null, credential_url: string | null, };

export type CertificationId = string;

/**
 * A change that can be proposed. Nothing else can.
 */
export type Change = { "kind": "add_job", title: string, company: string, location: string | null, url: string | null, } | { "kind": "move_job", job_id: JobId, status: JobStatus, } | { "kind": "set_follow_up", job_id: JobId, next_action: string, date: string, } | { "kind": "create_goal", title: string, target_date: string | null, milestones: Array<Milestone>, } | { "kind": "schedule_practice", title: string, interview_type: InterviewType, target_role: string | null, job_id: JobId | null, } | { "kind": "edit_bullet", experience_id: ExperienceId, 
/**
 * The line as it is.
 */
before: string, 
/**
 * The line as it would be.
 */
after: string, };

/**
 * How backups are to be made; what is left out stays.
 */
export type ChangeBackupPlan = { automatic?: boolean, 
/**
 * A ticket for a folder, or nothing for the vault's own.
 */
folder?: string | null, };

export type ChangePassword = { 
/**
 * The one until now.
 */
current: Password, password: Password, };

/**
 * A text to be checked against the facts.
 */
export type CheckGrounding = { text: string, 
/**
 * The job it is written for, whose company and role it may name.
 */
job_id?: JobId, };

/**
 * A resume to check: a saved one, or a file the person gave.
 */
export type CheckResume = { id?: ResumeId, ticket?: string, 
/**
 * Opens a protected file. It is used once and kept nowhere.
 */
password?: string, };

/**
 * What a text claims, and the lines that bear it out.
 */
export type CheckedText = { grounding: Grounding, 
/**
 * The text of each line that a claim names as its source, by its JSON pointer.
 */
sources: { [key in string]: string }, 
/**
 * What the posting must have, and whether the text speaks of it.
 */
requirements: Array<AddressedRequirement>, };

/**
 * Where to keep the calendar file.
 */
export type ChooseCalendarFolder = { 
/**
 * A ticket for a folder; no file is kept any more if left out.
 */
folder?: string, };

/**
 * A model of a provider.
 */
export type ChosenModel = { provider_id: ProviderId, 
/**
 * Empty: the provider's own.
 */
model: string, };

/**
 * A column of the file, an example of what it says, and what it is taken for.
 */
export type ColumnSeen = { header: string, example: string | null, 
/**
 * Nothing: it is left out.
 */
column: JobColumn | null, };

export type ColumnSummary = { name: string, 
/**
 * `TEXT`, `INTEGER`, `REAL` or `BLOB`.
 */
storage: string, 
/**
 * A part of what tells rows apart.
 */
is_key: boolean, 
/**
 * Its content is never shown.
 */
is_hidden: boolean, };

/**
 * Several competencies, stored as a JSON array.
 */
export type Competencies = Array<Competency>;

/**
 * What a question looks for and a story shows.
 */
export type Competency = "COMMUNICATION" | "TEAMWORK" | "CONFLICT" | "LEADERSHIP" | "INFLUENCE" | "OWNERSHIP" | "PROBLEM_SOLVING" | "DECISIONS" | "PLANNING" | "LEARNING" | "RESILIENCE" | "CUSTOMER_FOCUS" | "QUALITY" | "INTEGRITY" | "CREATIVITY" | "EXPERTISE" | "MOTIVATION" | "SAFETY";

/**
 * How many stories show a competency.
 */
export type CompetencyCoverage = { competency: Competency, stories: number, 
/**
 * How many of them have at least situation, action and result.
 */
whole: number, };

/**
 * A person met in the search.
 */
export type Contact = { id: ContactId, job_id: JobId | null, name: string, role: string | null, company: string | null, email: string | null, phone: string | null, url: string | null, notes: string | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Contact`].
 */
export type ContactFields = { job_id: JobId | null, name: string, role: string | null, company: string | null, email: string | null, phone: string | null, url: string | null, notes: string | null, };

export type ContactId = string;

/**
 * Which contacts, by name, which part of them.
 */
export type ContactQuery = { 
/**
 * Must occur in the name or the company.
 */
text: string, job_id: JobId | null, offset: number, limit: number, };

/**
 * A conversation with the coach.
 */
export type Conversation = { id: ConversationId, title: string, context: ConversationContext, job_id: JobId | null, archived: boolean, metadata: JsonValue | null, created_at: string, updated_at: string, };

/**
 * What lists show of a conversation.
 */
export type ConversationCard = { id: ConversationId, title: string, context: ConversationContext, job_id: JobId | null, archived: boolean, created_at: string, 
/**
 * When something was last said or changed.
 */
updated_at: string, };

/**
 * What a conversation is about; written in lower case, as the data model has it.
 */
export type ConversationContext = "general" | "job_search" | "resume_review" | "interview_prep" | "salary_negotiation" | "career_change" | "skill_development";

/**
 *What a person may edit of a [`Conversation`].
 */
export type ConversationFields = { title: string, context: ConversationContext, job_id: JobId | null, archived: boolean, };

export type ConversationId = string;

/**
 * Which conversations, the latest first, which part of them.
 */
export type ConversationQuery = { 
/**
 * Empty: every context.
 */
contexts: Array<ConversationContext>, job_id: JobId | null, 
/**
 * Words in the title or in what was said, each at the start of a word.
 */
text: string, archived: boolean, offset: number, limit: number, };

/**
 * So many records of a kind.
 */
export type Counted = { kind: RecordKind, count: number, };

/**
 * Where a new backup goes.
 */
export type CreateBackup = { 
/**
 * A ticket for the file to write; among the vault's own backups if left out.
 */
to?: string, task?: TaskId, };

/**
 * The question that waits for an answer.
 */
export type CurrentQuestion = { 
/**
 * From 1; a follow-up has the number of its question.
 */
number: number, total: number, text: string, is_follow_up: boolean, };

/**
 * How much of a date is known. The date itself is then the first day of that year or month.
 */
export type DatePrecision = "YEAR" | "MONTH" | "DAY";

/**
 * Names a record of any kind.
 */
export type DeleteRecord = { kind: RecordKind, id: RecordId, };

export type Density = "NORMAL" | "COMPACT";

export type Diagnostic = { code: DiagnosticCode, message: string, 
/**
 * Counted from zero; absent when it is about the whole file.
 */
page: number | null, };

export type DiagnosticCode = "image_only_page" | "unmappable_text" | "encrypted_empty_password" | "multi_column" | "rotated_text" | "hidden_text" | "truncated" | "second_engine" | "no_sections" | "not_a_resume" | "no_text" | "assumed_encoding" | "left_out";

export type Difficulty = "EASY" | "MEDIUM" | "HARD";

/**
 * The mean of the marks one dimension got, and over how many answers.
 */
export type DimensionMean = { 
/**
 * As the rubric names it: relevance, structure, specificity, result, role_depth.
 */
dimension: string, 
/**
 * From 1 to 5; none if no answer could be judged on it.
 */
mean: number | null, n: number, };

/**
 * One version of a document.
 */
export type Document = { id: DocumentId, job_id: JobId | null, document_type: DocumentType, title: string, 
/**
 * Its text, where it is no file.
 */
content: string | null, 
/**
 * Shared by all versions of one document.
 */
lineage_id: LineageId, version: number, file_name: string | null, 
/**
 * `blob:sha256:…`, or the address the file came from.
 */
file_url: string | null, created_at: string, updated_at: string, };

/**
 * What lists show of a document: everything but its text.
 */
export type DocumentCard = { id: DocumentId, job_id: JobId | null, document_type: DocumentType, title: string, lineage_id: LineageId, version: number, file_name: string | null, has_content: boolean, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Document`].
 */
export type DocumentFields = { job_id: JobId | null, document_type: DocumentType, title: string, content: string | null, };

export type DocumentId = string;

/**
 * Which documents, in what order, which part of them.
 */
export type DocumentQuery = { 
/**
 * Words that must occur, each at the start of a word.
 */
text: string, 
/**
 * Empty: every type.
 */
document_types: Array<DocumentType>, job_id: JobId | null, 
/**
 * Earlier versions too.
 */
all_versions: boolean, sort: DocumentSort, descending: boolean, offset: number, limit: number, };

/**
 * What documents are sorted by; ties by id.
 */
export type DocumentSort = "updated_at" | "title";

export type DocumentType = "RESUME" | "COVER_LETTER" | "PORTFOLIO" | "TRANSCRIPT" | "REFERENCE" | "OTHER";

/**
 * A letter to be put together.
 */
export type DraftLetter = { job_id: JobId, kind: LetterKind, 
/**
 * What a cover letter begins with; the other kinds have no angle.
 */
angle?: LetterAngle, };

/**
 * One school, course of study or apprenticeship.
 */
export type Education = { id: EducationId, institution: string, degree: string | null, field_of_study: string | null, location: string | null, start_date: string | null, end_date: string | null, date_precision: DatePrecision, is_current: boolean, gpa: number | null, 
/**
 * The highest number of the scale the grade is on.
 */
gpa_scale: number | null, achievements: Texts, coursework: Texts, description: string | null, profile_id: ProfileId, ordinal: number, 
/**
 * The resume it was read from and where on its pages, if it was.
 */
source: JsonValue | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Education`].
 */
export type EducationFields = { institution: string, degree: string | null, field_of_study: string | null, location: string | null, start_date: string | null, end_date: string | null, date_precision: DatePrecision, is_current: boolean, gpa: number | null, gpa_scale: number | null, achievements: Texts, coursework: Texts, description: string | null, };

export type EducationId = string;

/**
 * What to forget for good.
 */
export type EmptyTrash = { 
/**
 * Only this entry; everything if left out.
 */
id?: TrashId, };

/**
 * What a door can act on.
 */
export type ErrorCode = "invalid" | "not_found" | "forbidden" | "locked" | "missing_key" | "provider" | "network" | "unreadable_file" | "keyring" | "notifications" | "storage_full" | "newer_database" | "busy" | "cancelled" | "internal";

export type Event = { "type": "changed", topic: Topic, } | { "type": "progress", task: TaskId, label: string, done: number, total: number | null, } | { "type": "delta", task: TaskId, text: string, } | { "type": "finished", task: TaskId, } | { "type": "files", tickets: Array<Ticket>, } | { "type": "hover", over: boolean, } | { "type": "menu", action: string, } | { "type": "open", subject: Subject | null, };

/**
 * One position a person holds or held.
 */
export type Experience = { id: ExperienceId, company: string, position: string, location: string | null, work_mode: WorkMode | null, start_date: string | null, end_date: string | null, date_precision: DatePrecision, is_current: boolean, achievements: Texts, technologies: Texts, description: string | null, profile_id: ProfileId, ordinal: number, 
/**
 * The resume it was read from and where on its pages, if it was.
 */
source: JsonValue | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Experience`].
 */
export type ExperienceFields = { company: string, position: string, location: string | null, work_mode: WorkMode | null, start_date: string | null, end_date: string | null, date_precision: DatePrecision, is_current: boolean, achievements: Texts, technologies: Texts, description: string | null, };

export type ExperienceId = string;

/**
 * What of a person's own is written, and how.
 */
export type ExportRecords = { format: RecordsFormat, 
/**
 * The first and the last day of a report; open if left out.
 */
from?: string, to?: string, 
/**
 * Marks a table as UTF-8 for spreadsheets that would not know.
 */
byte_order_mark?: boolean, };

/**
 * Where the whole vault is written to.
 */
export type ExportVault = { 
/**
 * A ticket for the file to write.
 */
to: string, task?: TaskId, };

/**
 * A conversation as a file.
 */
export type ExportedConversation = { file_name: string, 
/**
 * Markdown.
 */
text: string, };

/**
 * What was written, for the person to save where they want.
 */
export type ExportedText = { 
/**
 * A name to propose.
 */
name: string, text: string, };

/**
 * Marks a question as a favourite, or no longer.
 */
export type FavourQuestion = { key: string, is_favourite: boolean, };

/**
 * A kept file as a door hands it over.
 */
export type FileContent = { name: string, media_type: string, base64: string, };

export type FileKind = "PDF" | "DOCX" | "ODT" | "HTML" | "PLAIN_TEXT" | "MARKDOWN" | "JSON_RESUME";

/**
 * How much was new, and what could not be used.
 */
export type Filled = { profile_fields: number, experiences: number, educations: number, skills: number, certifications: number, 
/**
 * Entries that the profile has already.
 */
already_there: number, left_out: Array<LeftOut>, };

export type FindingSeverity = "error" | "warning" | "info";

/**
 * How a reply ended.
 */
export type Finish = "complete" | "cut_by_length" | "cut_off" | "stopped" | "refused";

/**
 * The profile with its four lists, each in the person's order.
 */
export type FullProfile = { experiences: Array<Experience>, educations: Array<Education>, skills: Array<Skill>, certifications: Array<Certification>, id: ProfileId, headline: string | null, phone: string | null, address_line1: string | null, address_line2: string | null, postal_code: string | null, city: string | null, region: string | null, country: string | null, 
/**
 * IANA name.
 */
time_zone: string | null, current_job_title: string | null, current_company: string | null, years_of_experience: number | null, desired_job_title: string | null, 
/**
 * In minor units of the currency.
 */
desired_salary: number | null, 
/**
 * ISO 4217.
 */
desired_salary_currency: string | null, desired_salary_period: SalaryPeriod | null, desired_work_mode: WorkMode | null, desired_locations: Texts, open_to: Texts, work_authorisation: string | null, available_from: string | null, linkedin_url: string | null, github_url: string | null, portfolio_url: string | null, website_url: string | null, bio: string | null, created_at: string, updated_at: string, };

/**
 * How many jobs ever got this far.
 */
export type FunnelStage = { status: JobStatus, 
/**
 * Jobs that reached it or a later stage: who was invited without applying has passed that stage too.
 */
reached: number, 
/**
 * Of those that reached the stage before, 0 to 1; none for the first stage or if nothing reached the one before.
 */
of_previous: number | null, };

export type Gate = { kind: GateKind, 
/**
 * A sentence that begins with “Blocked: ”.
 */
text: string, };

export type GateKind = "work_authorisation" | "licence" | "language" | "location" | "salary";

/**
 * Something a person wants to reach.
 */
export type Goal = { id: GoalId, title: string, description: string | null, status: GoalStatus, priority: Priority, 
/**
 * In percent. Only a MANUAL goal's is taken from here.
 */
progress: number, progress_driver: ProgressDriver, 
/**
 * How many a week, where something is counted.
 */
weekly_target: number | null, target_date: string | null, milestones: Milestones | null, ai_recommendations: Texts, completed_at: string | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Goal`].
 */
export type GoalFields = { title: string, description: string | null, status: GoalStatus, priority: Priority, progress: number, progress_driver: ProgressDriver, weekly_target: number | null, target_date: string | null, milestones: Milestones | null, ai_recommendations: Texts, };

export type GoalId = string;

/**
 * Which goals, the most important first.
 */
export type GoalQuery = { 
/**
 * Empty: every status.
 */
statuses: Array<GoalStatus>, 
/**
 * Whose Mondays count, by IANA name; UTC if left out.
 */
time_zone: string | null, offset: number, limit: number, };

/**
 * A goal, and how far it is by its records.
 */
export type GoalStanding = { 
/**
 * Its `progress` is up to date, whatever drives it.
 */
goal: Goal, 
/**
 * Where something is counted.
 */
pace: Pace | null, };

export type GoalStatus = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "ABANDONED";

/**
 * What a check found.
 */
export type Grounding = { 
/**
 * In the order of the text.
 */
claims: Array<GroundingClaim>, 
/**
 * How many claims are critical: those a person must see before the text is sent.
 */
critical: number, 
/**
 * About the text as a whole.
 */
warnings: Array<GroundingWarning>, };

/**
 * Something a text says of the person.
 */
export type GroundingClaim = { sentence: string, kind: GroundingKind, 
/**
 * The words that make the claim.
 */
value: string, status: GroundingStatus, 
/**
 * JSON pointer to the fact: the one that bears it out, or the one it departs from.
 */
source?: string, severity: GroundingSeverity, 
/**
 * Where the value stands, in bytes of the text.
 */
span: { start: number, end: number }, };

export type GroundingKind = "number" | "employer" | "title" | "date" | "degree" | "skill" | "certificate" | "award" | "link" | "placeholder";

export type GroundingSeverity = "none" | "warning" | "critical";

export type GroundingStatus = "sourced" | "unsourced" | "altered";

/**
 * Something about the text as a whole.
 */
export type GroundingWarning = { kind: GroundingWarningKind, 
/**
 * What is meant, in words for the person.
 */
message: string, };

export type GroundingWarningKind = "stock_phrase" | "keyword_stuffing" | "language" | "length" | "company";

/**
 * What can be asked without a model.
 */
export type GuidedQuestion = "next_step" | "no_replies" | "prepare" | "fit" | "standing";

/**
 * Something that was taken in from a file, newest first in lists.
 */
export type ImportBatch = { id: ImportBatchId, source: BatchSource, file_name: string | null, created_at: string, 
/**
 * When it was taken back.
 */
undone_at: string | null, 
/**
 * How many of the records that it made are still of it.
 */
records: number, };

export type ImportBatchId = string;

/**
 * A file to take in.
 */
export type ImportFile = { ticket: string, 
/**
 * What it is; recognised if left out.
 */
kind?: ImportKind, 
/**
 * What each column of a table of jobs is, in its order; recognised if left out.
 */
columns?: Array<JobColumn | null>, 
/**
 * The job that an invitation is for; matched by its words if left out.
 */
job_id?: JobId, task?: TaskId, };

/**
 * What a file is.
 */
export type ImportKind = "CSV" | "JSON" | "JSON_RESUME" | "RESUME" | "LINKEDIN" | "CALENDAR";

export type ImportProblem = { 
/**
 * Where in the file, from 1, if it is somewhere.
 */
row: number | null, message: string, 
/**
 * Nothing of that row is taken in.
 */
is_left_out: boolean, };

/**
 * What a file is, and what comes of it: before it is saved, what would.
 */
export type ImportReport = { kind: ImportKind, file_name: string, 
/**
 * Whose it is, if it says so.
 */
person: string | null, 
/**
 * The encoding its text was read in, if that was not UTF-8.
 */
encoding: string | null, 
/**
 * New records by kind; kinds without any are left out.
 */
counts: Array<Counted>, 
/**
 * How many are there already, or twice in the file.
 */
duplicates: number, 
/**
 * The first of what could not be used, or not as it stands.
 */
problems: Array<ImportProblem>, problem_count: number, 
/**
 * The columns of a table of jobs, in their order.
 */
columns: Array<ColumnSeen>, 
/**
 * The meetings of a calendar file.
 */
interviews: Array<SeenInvitation>, 
/**
 * What of the person's profile was filled, if the file says anything of the person.
 */
filled: Filled | null, 
/**
 * The resume that was saved.
 */
resume: ResumeId | null, 
/**
 * What takes it back; nothing before it is saved.
 */
batch: ImportBatchId | null, };

/**
 * A whole vault to take in.
 */
export type ImportVault = { 
/**
 * A ticket for the file.
 */
ticket: string, task?: TaskId, };

/**
 * Which part of the history.
 */
export type InsightQuery = { 
/**
 * Only jobs that entered the history on or after this day.
 */
since: string | null, 
/**
 * Whose days and Mondays count, by IANA name; UTC if left out.
 */
time_zone: string | null, 
/**
 * How many weeks to count, this one included; 12 if left out, at most 104.
 */
weeks: number | null, };

/**
 * What the history says.
 */
export type Insights = { 
/**
 * On how many jobs all this rests.
 */
jobs: number, funnel: Array<FunnelStage>, 
/**
 * Oldest first.
 */
weeks: Array<WeekOfSearch>, durations: Array<StageDuration>, 
/**
 * The most applied to first.
 */
sources: Array<SourceConversion>, 
/**
 * How many sources are left out because fewer than five jobs were applied to from each.
 */
hidden_sources: number, };

/**
 * A questionnaire as it is shown.
 */
export type Instrument = { name: string, version: string, type: AssessmentType, title: string, 
/**
 * What it follows and what it does not claim.
 */
about: string, question: string, 
/**
 * What the answers 0, 1, 2, … say.
 */
labels: Array<string>, items: Array<Item>, };

/**
 * One meeting with an employer.
 */
export type Interview = { id: InterviewId, interview_type: InterviewType, 
/**
 * What the clock on the wall says there: `YYYY-MM-DDTHH:MM`.
 */
wall_time: string, 
/**
 * Where that wall is, by its IANA name.
 */
time_zone: string, duration: Minutes, 
/**
 * An address or a link.
 */
location: string | null, 
/**
 * 0: the one after the rounds this job has had.
 */
round: number, interviewers: Texts, outcome: InterviewOutcome, prep_notes: string | null, feedback: string | null, job_id: JobId, 
/**
 * The instant that wall time and zone mean.
 */
scheduled_at: string, state: InterviewState, created_at: string, updated_at: string, };

/**
 * An interview after a change, what that did or might do to its job, and what the person should know.
 */
export type InterviewAnswer = { interview: Interview, moved_job: JobMove | null, offered_move: OfferedMove | null, 
/**
 * Other interviews that take place at the same time.
 */
conflicts: Array<InterviewCard>, 
/**
 * Something to know about the chosen time.
 */
note: string | null, };

/**
 * What lists show of an interview: everything but its long texts.
 */
export type InterviewCard = { id: InterviewId, job: JobHeading, interview_type: InterviewType, scheduled_at: string, wall_time: string, time_zone: string, duration: Minutes, location: string | null, round: number, outcome: InterviewOutcome, state: InterviewState, has_prep_notes: boolean, has_feedback: boolean, updated_at: string, };

/**
 * One change of an interview's time, or of whether it takes place.
 */
export type InterviewChange = { id: InterviewChangeId, change: InterviewChangeKind, from_wall_time: string, from_time_zone: string, to_wall_time: string, to_time_zone: string, at: string, };

export type InterviewChangeId = string;

export type InterviewChangeKind = "RESCHEDULED" | "CANCELLED" | "RESUMED";

/**
 *What a person may edit of a [`Interview`].
 */
export type InterviewFields = { interview_type: InterviewType, wall_time: string, time_zone: string, duration: Minutes, location: string | null, round: number, interviewers: Texts, outcome: InterviewOutcome, prep_notes: string | null, feedback: string | null, };

export type InterviewId = string;

export type InterviewOutcome = "PASSED" | "FAILED" | "PENDING";

/**
 * Which interviews, in what order, which part of them.
 */
export type InterviewQuery = { time: InterviewTime, 
/**
 * Only those that start at or after this.
 */
from: string | null, 
/**
 * Only those that start before this.
 */
until: string | null, job_id: JobId | null, 
/**
 * Empty: every outcome.
 */
outcomes: Array<InterviewOutcome>, 
/**
 * Empty: every state.
 */
states: Array<InterviewState>, 
/**
 * Words that must occur in the job's title, company or place.
 */
text: string, offset: number, limit: number, };

/**
 * Whether it takes place.
 */
export type InterviewState = "SCHEDULED" | "CANCELLED";

/**
 * On which side of now.
 */
export type InterviewTime = "any" | "upcoming" | "past";

export type InterviewType = "PHONE" | "VIDEO" | "ONSITE" | "TECHNICAL" | "BEHAVIORAL" | "PANEL" | "FINAL";

/**
 * An error as every door shows it.
 */
export type IpcError = { code: ErrorCode, 
/**
 * A sentence that says what to do.
 */
message: string, 
/**
 * The input field that is wrong, as a dotted path.
 */
field?: string, 
/**
 * Whether the same call may succeed later.
 */
retryable: boolean, };

/**
 * One thing to answer.
 */
export type Item = { id: string, text: string, };

/**
 * An opening that is being tracked.
 */
export type Job = { id: JobId, title: string, company: string, location: string | null, work_mode: WorkMode | null, job_type: JobType | null, 
/**
 * In minor units of the currency.
 */
salary_min: number | null, 
/**
 * In minor units of the currency.
 */
salary_max: number | null, 
/**
 * ISO 4217.
 */
salary_currency: string | null, salary_period: SalaryPeriod | null, source: string | null, url: string | null, posted_date: string | null, deadline: string | null, 
/**
 * 0 (none) to 3 (highest).
 */
priority: number, next_action: string | null, next_action_date: string | null, archived: boolean, tags: Texts, 
/**
 * The posting's text.
 */
description: string | null, status: JobStatus, 
/**
 * When the present status was reached.
 */
status_since: string, 
/**
 * The first APPLIED of the history that is no correction.
 */
applied_at: string | null, 
/**
 * 0 to 100.
 */
match_score: number | null, 
/**
 * Whether the score was computed from too little to be sure.
 */
match_provisional: boolean, match_analysis: KeptMatch | null, ai_analysis: JsonValue | null, 
/**
 * What the posting asks for, as read from it.
 */
requirements: KeptPosting | null, expired_at: string | null, 
/**
 * The posting as it was captured, kept for ever.
 */
posting_snapshot: string | null, snapshot_taken_at: string | null, 
/**
 * The last sign of life from either side.
 */
last_activity_at: string, created_at: string, updated_at: string, };

/**
 * What lists show of a job: everything but its long texts.
 */
export type JobCard = { id: JobId, title: string, company: string, location: string | null, work_mode: WorkMode | null, job_type: JobType | null, salary_min: number | null, salary_max: number | null, salary_currency: string | null, salary_period: SalaryPeriod | null, status: JobStatus, status_since: string, source: string | null, url: string | null, deadline: string | null, applied_at: string | null, priority: number, next_action: string | null, next_action_date: string | null, match_score: number | null, match_provisional: boolean, archived: boolean, expired_at: string | null, tags: Texts, last_activity_at: string, created_at: string, updated_at: string, };

/**
 * What a column of a table of jobs says.
 */
export type JobColumn = "TITLE" | "COMPANY" | "STATUS" | "LOCATION" | "WORK_MODE" | "JOB_TYPE" | "SALARY" | "SALARY_MIN" | "SALARY_MAX" | "SALARY_CURRENCY" | "SALARY_PERIOD" | "SOURCE" | "URL" | "DESCRIPTION" | "NOTES" | "TAGS" | "SAVED_AT" | "APPLIED_AT" | "UPDATED_AT" | "POSTED_DATE" | "DEADLINE" | "PRIORITY" | "NEXT_ACTION" | "NEXT_ACTION_DATE" | "CONTACT_NAME" | "CONTACT_EMAIL" | "JOB_ID" | "ARCHIVED" | "APPLICATION_STATUS" | "SUBMITTED_AT" | "FOLLOW_UP_DATE" | "COVER_LETTER" | "APPLICATION_NOTES";

/**
 *What a person may edit of a [`Job`].
 */
export type JobFields = { title: string, company: string, location: string | null, work_mode: WorkMode | null, job_type: JobType | null, salary_min: number | null, salary_max: number | null, salary_currency: string | null, salary_period: SalaryPeriod | null, source: string | null, url: string | null, posted_date: string | null, deadline: string | null, priority: number, next_action: string | null, next_action_date: string | null, archived: boolean, tags: Texts, description: string | null, };

/**
 * By what a person recognises a job.
 */
export type JobHeading = { id: JobId, title: string, company: string, status: JobStatus, };

export type JobId = string;

/**
 * How well a job fits, with everything the number comes from.
 */
export type JobMatch = { 
/**
 * None while one side says nothing; `gap` says which.
 */
matched: Match | null, gap: MatchGap | null, 
/**
 * What each part gave to the score before any gate.
 */
parts: Array<MatchPart>, 
/**
 * Where each line of the person's side stands, by its JSON pointer.
 */
sources: { [key in string]: MatchSource }, 
/**
 * What gives pause, each a sentence.
 */
concerns: Array<string>, };

/**
 * A move that was made along with something else; `undo_move` takes it back.
 */
export type JobMove = { step: StatusChangeId, 
/**
 * The job as it is now.
 */
job: JobHeading, from: JobStatus, to: JobStatus, at: string, };

/**
 * What became of one of many.
 */
export type JobOutcome = { id: JobId, 
/**
 * The move, if it was moved; `undo_move` takes it back.
 */
moved: JobMove | null, 
/**
 * Why it was left as it is.
 */
refused: IpcError | null, };

/**
 * Which jobs, in what order, which part of them.
 */
export type JobQuery = { 
/**
 * Words that must occur, each at the start of a word.
 */
text: string, 
/**
 * Empty: every status.
 */
statuses: Array<JobStatus>, 
/**
 * Empty: every mode.
 */
work_modes: Array<WorkMode>, 
/**
 * Empty: every type.
 */
job_types: Array<JobType>, source: string | null, tag: string | null, 
/**
 * Only those with a next action on or before this date.
 */
due_by: string | null, 
/**
 * Only those with a deadline on or before this date.
 */
deadline_by: string | null, 
/**
 * Only those whose match is at least this, 0 to 100.
 */
match_from: number | null, archived: boolean, sort: JobSort, descending: boolean, offset: number, limit: number, };

/**
 * What jobs are sorted by; ties by id.
 */
export type JobSort = "updated_at" | "created_at" | "applied_at" | "title" | "company" | "match_score" | "deadline" | "next_action_date" | "last_activity_at";

/**
 * How far a job has got. The order is the usual flow; any move may be made by hand.
 */
export type JobStatus = "INTERESTED" | "APPLIED" | "INTERVIEW_SCHEDULED" | "INTERVIEW_COMPLETED" | "OFFER_RECEIVED" | "ACCEPTED" | "REJECTED" | "WITHDRAWN";

export type JobType = "FULL_TIME" | "PART_TIME" | "CONTRACT" | "INTERNSHIP" | "TEMPORARY";

export type JobsView = "BOARD" | "TABLE";

export type JsonResume = { basics?: ResumeBasics, work?: Array<ResumeWork>, volunteer?: Array<ResumeVolunteer>, education?: Array<ResumeEducation>, awards?: Array<ResumeAward>, certificates?: Array<ResumeCertificate>, publications?: Array<ResumePublication>, skills?: Array<ResumeSkill>, languages?: Array<ResumeLanguage>, interests?: Array<ResumeInterest>, references?: Array<ResumeReference>, projects?: Array<ResumeProject>, meta?: ResumeMeta, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * A match as it was computed.
 */
export type KeptMatch = { schema_version: number, 
/**
 * 0 to 100, one decimal.
 */
score: number, formula_version: number, 
/**
 * SHA-256 of all that went in, the day included.
 */
input_hash: string, 
/**
 * Completeness of the posting times that of the resume, 0 to 1.
 */
confidence: number, provisional: boolean, 
/**
 * Why it cannot work, whatever else fits. Any of them caps the score.
 */
gates: Array<Gate>, requirements: Array<RequirementMatch>, parts: MatchParts, 
/**
 * Names of asked skills that the resume holds nowhere.
 */
learn: Array<string>, };

/**
 * A posting as it was read once.
 */
export type KeptPosting = { schema_version: number, 
/**
 * Of the rules that read it.
 */
reading_version: number, 
/**
 * SHA-256 of the text, in hexadecimal.
 */
text_hash: string, title: string | null, company: string | null, locations: Array<string>, work_mode: PostingWorkMode | null, job_type: PostingJobType | null, salary: PostingSalary | null, seniority: PostingSeniority | null, 
/**
 * The most years of experience that any must asks for.
 */
years: number | null, degree: PostingDegree | null, languages: Array<LanguageDemand>, 
/**
 * Names of the vocabulary, in the order of the posting.
 */
skills: Array<string>, requirements: Array<PostingRequirement>, duties: Array<string>, deadline: string | null, 
/**
 * ISO 639-1.
 */
language: string | null, meta: PostingMeta, };

export type KeptRecord = { kind: RecordKind, id: RecordId, title: string, };

/**
 * A key as the window may see it.
 */
export type KeyState = { set: boolean, 
/**
 * Its last four characters, if it is long enough to show them.
 */
last4: string | null, 
/**
 * Why the keyring could not be asked, if so.
 */
problem: string | null, };

export type LanguageDemand = { 
/**
 * The vocabulary's name, such as `German`.
 */
language: string, fluency: PostingFluency | null, must: boolean, };

/**
 * An entry that does not fit into the profile; it stays in the resume.
 */
export type LeftOut = { 
/**
 * A JSON pointer into the resume.
 */
place: string, message: string, };

/**
 * A file that anybody with this computer can still read.
 */
export type Leftover = { name: string, 
/**
 * In bytes.
 */
size: number, };

/**
 * What a cover letter begins with.
 */
export type LetterAngle = "REQUIREMENTS" | "RESULTS" | "PATH";

/**
 * A letter put together by rules, with what it claims.
 */
export type LetterDraft = { text: string, checked: CheckedText, };

/**
 * What is to be written.
 */
export type LetterKind = "COVER_LETTER" | "FOLLOW_UP" | "THANK_YOU" | "NEGOTIATION" | "WITHDRAWAL" | "REFERRAL";

/**
 * A question they will probably ask, and what to answer it with.
 */
export type LikelyQuestion = { text: string, 
/**
 * What a good answer shows.
 */
shows: string | null, 
/**
 * The line of the posting it comes from.
 */
because: string | null, stories: Array<StoryHeading>, };

export type LineageId = string;

/**
 * A server that answered on this computer.
 */
export type LocalServer = { name: string, kind: ProviderKind, base_url: string, models: Array<string>, };

/**
 * Who found what an answer shows.
 */
export type MarkedBy = "cues" | "model";

export type Match = { 
/**
 * 0 to 100, one decimal.
 */
score: number, formula_version: number, 
/**
 * SHA-256 of all that went in, the day included.
 */
input_hash: string, 
/**
 * Completeness of the posting times that of the resume, 0 to 1.
 */
confidence: number, provisional: boolean, 
/**
 * Why it cannot work, whatever else fits. Any of them caps the score.
 */
gates: Array<Gate>, requirements: Array<RequirementMatch>, parts: MatchParts, 
/**
 * Names of asked skills that the resume holds nowhere.
 */
learn: Array<string>, };

/**
 * A line of the resume.
 */
export type MatchEvidence = { text: string, 
/**
 * A JSON pointer into the resume, such as `/work/0/highlights/2`.
 */
source: string, };

/**
 * What is missing for a match.
 */
export type MatchGap = "POSTING" | "PROFILE";

/**
 * Follows the scoring of all jobs, and cancels it.
 */
export type MatchJobs = { task: TaskId, };

/**
 * The job whose match is asked for.
 */
export type MatchOf = { job: JobId, };

/**
 * One part of a score. Parts of which nothing is known are left out, and the others share their points.
 */
export type MatchPart = { name: MatchPartName, points: number, 
/**
 * The most points it can give.
 */
most: number, };

export type MatchPartName = "requirements" | "responsibilities" | "title" | "keywords" | "preferences";

/**
 * Each 0 to 1; none where nothing is known to compare, and then the others share its weight.
 */
export type MatchParts = { requirements: number | null, responsibilities: number | null, title: number | null, keywords: number | null, preferences: number | null, };

/**
 * Where a line stands.
 */
export type MatchSource = { section: Section, 
/**
 * The position, project or school it belongs to.
 */
entry: string | null, 
/**
 * Whether only the resume says it, not the profile.
 */
is_resume: boolean, };

/**
 * What came of scoring all jobs.
 */
export type MatchedJobs = { 
/**
 * How many had a score that no longer held; each of them has a new one.
 */
scored: number, };

/**
 * One thing said.
 */
export type Message = { id: MessageId, content: string, conversation_id: ConversationId, 
/**
 * Its place in the conversation, from 0.
 */
ordinal: number, role: MessageRole, 
/**
 * Tokens, provider, model, cost, why it ended.
 */
metadata: JsonValue | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Message`].
 */
export type MessageFields = { content: string, };

export type MessageId = string;

/**
 * Which part of a conversation.
 */
export type MessageQuery = { conversation_id: ConversationId, offset?: number, 
/**
 * 200 if left out.
 */
limit?: number, };

/**
 * Who said it; written in lower case, as the data model has it.
 */
export type MessageRole = "user" | "assistant";

/**
 * One step to a goal.
 */
export type Milestone = { title: string, due: string | null, done_at: string | null, };

/**
 * The steps to a goal.
 */
export type Milestones = { schema_version: number, items: Array<Milestone>, };

/**
 * How long something lasts, in minutes; an hour unless it says otherwise.
 */
export type Minutes = number;

/**
 * One practice interview.
 */
export type MockInterview = { id: MockInterviewId, job_id: JobId | null, title: string, interview_type: InterviewType, target_role: string | null, difficulty: Difficulty, 
/**
 * In minutes.
 */
duration: number | null, is_completed: boolean, conversation_history: PracticeTalk | null, completed_at: string | null, overall_score: number | null, technical_score: number | null, communication_score: number | null, rubric_version: string | null, strengths: Texts, areas_to_improve: Texts, ai_suggestions: Texts, ai_analysis: PracticeAnalysis | null, answer_scores: AnswerScores | null, 
/**
 * What will be asked, where it was set up to be.
 */
plan: PracticePlan | null, 
/**
 * The answer being written.
 */
draft: string | null, seconds_spent: number, 
/**
 * Since when the clock runs.
 */
running_since: string | null, created_at: string, updated_at: string, };

/**
 * What lists show of a practice interview: everything but the talk and its analysis.
 */
export type MockInterviewCard = { id: MockInterviewId, job_id: JobId | null, title: string, interview_type: InterviewType, target_role: string | null, difficulty: Difficulty, duration: number | null, is_completed: boolean, completed_at: string | null, overall_score: number | null, technical_score: number | null, communication_score: number | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`MockInterview`].
 */
export type MockInterviewFields = { job_id: JobId | null, title: string, interview_type: InterviewType, target_role: string | null, difficulty: Difficulty, duration: number | null, is_completed: boolean, conversation_history: PracticeTalk | null, };

export type MockInterviewId = string;

/**
 * Which practice interviews, the latest first, which part of them.
 */
export type MockInterviewQuery = { job_id: JobId | null, 
/**
 * Empty: every type.
 */
interview_types: Array<InterviewType>, is_completed: boolean | null, offset: number, limit: number, };

/**
 * What a model was found able to do.
 */
export type ModelQuality = { schema_version: number, tested_at: string, model: string, 
/**
 * Whether it can be held to a JSON Schema.
 */
schemas: boolean, 
/**
 * Whether it calls tools.
 */
tools: boolean, tokens_per_second: number | null, };

/**
 * Moves a job to another status.
 */
export type MoveJob = { id: JobId, status: JobStatus, reason?: string, note?: string, 
/**
 * When it happened; now if left out.
 */
at?: string, 
/**
 * Moves it although it is closed.
 */
reopen?: boolean, };

/**
 * Moves many jobs to one status.
 */
export type MoveJobs = { ids: Array<JobId>, status: JobStatus, reason?: string, 
/**
 * When it happened; now if left out.
 */
at?: string, 
/**
 * Moves closed ones too.
 */
reopen?: boolean, };

/**
 * Another time for a reminder.
 */
export type MoveReminder = { id: ReminderId, time: ReminderTime, };

/**
 * How a person wants to be called, and where they can be written to.
 */
export type NameUser = { first_name: string, last_name: string, email: string | null, };

/**
 * Names a questionnaire; `riasec` is the one there is.
 */
export type NamedInstrument = { instrument: string, };

/**
 * An application for a job: a draft, or one that was sent if it says when.
 */
export type NewApplication = { job_id: JobId, fields?: Partial<ApplicationFields>, };

/**
 * A result that came from elsewhere.
 */
export type NewAssessment = { type: AssessmentType, fields: Partial<AssessmentFields>, results?: JsonValue, score?: number, };

/**
 * A document to keep: a text, or a file by its ticket.
 */
export type NewDocument = { 
/**
 * Without a title, a file's own name.
 */
fields: Partial<DocumentFields>, ticket?: string, };

/**
 * A newer version of a document; the earlier ones stay.
 */
export type NewDocumentVersion = { 
/**
 * Any version of the document.
 */
id: DocumentId, content?: string, ticket?: string, };

/**
 * An interview that was agreed on, or that took place.
 */
export type NewInterview = { job_id: JobId, fields: Partial<InterviewFields>, };

/**
 * A job to track, and the status it already has.
 */
export type NewJob = { fields: Partial<JobFields>, status?: JobStatus, 
/**
 * When it reached that status; now if left out.
 */
at?: string, };

/**
 * Something said, to be kept at the end of a conversation.
 */
export type NewMessage = { conversation_id: ConversationId, role: MessageRole, content: string, metadata?: JsonValue, };

/**
 * A session to set up, for a job or by hand.
 */
export type NewPractice = { 
/**
 * Its posting says what is likely to be asked, its title which family of questions.
 */
job_id?: JobId, interview_type: InterviewType, difficulty?: Difficulty, 
/**
 * From the title of job or role if left out.
 */
role_family?: RoleFamily, 
/**
 * The title of the job if left out.
 */
target_role?: string, 
/**
 * How many questions: five if left out, twelve at most.
 */
count?: number, };

/**
 * One more reminder of a record.
 */
export type NewReminder = { subject: Subject, time: ReminderTime, };

/**
 * What to practise next, and why.
 */
export type NextPractice = { interview_type: InterviewType, difficulty: Difficulty, job_id: JobId | null, reason: NextReason, };

export type NextReason = "beginning" | "interview_soon" | "weakest_dimension";

/**
 * Something written down.
 */
export type Note = { id: NoteId, job_id: JobId | null, title: string | null, body: string, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Note`].
 */
export type NoteFields = { job_id: JobId | null, title: string | null, body: string, };

export type NoteId = string;

/**
 * Which notes, the last edited first, which part of them.
 */
export type NoteQuery = { 
/**
 * Words that must occur, each at the start of a word.
 */
text: string, job_id: JobId | null, offset: number, limit: number, };

/**
 * An input without content: `{}` or `null`.
 */
export type Nothing = Record<string, never> | null;

/**
 * An occupation whose interests run like a person's.
 */
export type OccupationMatch = { 
/**
 * O*NET-SOC.
 */
code: string, title: string, 
/**
 * How much preparation it asks for, 1 (little) to 5 (extensive).
 */
job_zone: number, 
/**
 * How alike the two profiles run: the correlation of the six scores, -1 to 1, to two digits.
 */
likeness: number, };

/**
 * A move that seems due. `move_job` makes it, if the person wants it.
 */
export type OfferedMove = { job: JobHeading, to: JobStatus, };

/**
 * Names a goal, and whose Mondays count.
 */
export type OneGoal = { id: GoalId, time_zone?: string, };

/**
 * What was done, against the weekly target.
 */
export type Pace = { weekly_target: number, this_week: number, 
/**
 * What the target asks for by the end of today, if every day of the week bore its part.
 */
expected_by_today: number, is_on_pace: boolean, 
/**
 * The last weeks, oldest first, this one last.
 */
weeks: Array<WeekCount>, 
/**
 * Since the goal was set.
 */
total: number, 
/**
 * What the target asks for until the goal's date, if it has one.
 */
total_target: number | null, };

/**
 * One page of a longer list.
 */
export type Page<T> = { items: Array<T>, 
/**
 * How many there are on all pages.
 */
total: number, };

export type PageSize = { width: number, height: number, };

/**
 * What a resume says, as read and then corrected.
 */
export type ParsedResume = { schema_version: number, basics?: ResumeBasics, work?: Array<ResumeWork>, volunteer?: Array<ResumeVolunteer>, education?: Array<ResumeEducation>, awards?: Array<ResumeAward>, certificates?: Array<ResumeCertificate>, publications?: Array<ResumePublication>, skills?: Array<ResumeSkill>, languages?: Array<ResumeLanguage>, interests?: Array<ResumeInterest>, references?: Array<ResumeReference>, projects?: Array<ResumeProject>, meta?: ResumeMeta, };

/**
 * A password as it was typed: never shown, and overwritten when it is no longer needed.
 */
export type Password = string;

/**
 * A question as it stood when the session was set up.
 */
export type PlannedQuestion = { key: string, text: string, shows: string | null, competencies: Competencies, };

/**
 * Rising.
 */
export type PostingDegree = "VOCATIONAL" | "BACHELOR" | "MASTER" | "DOCTORATE";

/**
 * How well a language is to be spoken, rising.
 */
export type PostingFluency = "BASIC" | "CONVERSATIONAL" | "PROFESSIONAL" | "FLUENT" | "NATIVE";

export type PostingJobType = "FULL_TIME" | "PART_TIME" | "CONTRACT" | "INTERNSHIP" | "TEMPORARY";

/**
 * How the values were come by.
 */
export type PostingMeta = { 
/**
 * 0 to 1, by field.
 */
confidence: { [key in string]: number }, 
/**
 * From where to where in `text`, in bytes of UTF-8, by field (`salary`, `requirements/0`). Values from structured
 * data in the page stand nowhere in the text.
 */
spans: { [key in string]: [number, number] }, 
/**
 * The posting's text as it was read: without markup, hidden parts and invisible letters.
 */
text: string, 
/**
 * Text that a reader of the page would not have seen. It was left out.
 */
hidden_text: Array<string>, };

/**
 * What a salary is paid for.
 */
export type PostingPeriod = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

/**
 * One thing the posting asks for.
 */
export type PostingRequirement = { 
/**
 * The posting's own line.
 */
text: string, 
/**
 * Asked for, rather than welcome.
 */
must: boolean, 
/**
 * Names of the vocabulary.
 */
skills: Array<string>, 
/**
 * Years of experience it asks for.
 */
years?: number, };

/**
 * In minor units of the currency (cents).
 */
export type PostingSalary = { min: number | null, max: number | null, 
/**
 * ISO 4217.
 */
currency: string | null, period: PostingPeriod | null, };

/**
 * Rising.
 */
export type PostingSeniority = "INTERN" | "JUNIOR" | "MID" | "SENIOR" | "LEAD" | "EXECUTIVE";

export type PostingWorkMode = "REMOTE" | "HYBRID" | "ONSITE";

/**
 * Who wrote strengths, areas and suggestions, and the means they rest on.
 */
export type PracticeAnalysis = { schema_version: number, by: WrittenBy, dimensions: Array<DimensionMean>, };

/**
 * An answer to the question that waits for one.
 */
export type PracticeAnswer = { id: MockInterviewId, 
/**
 * Empty to leave the question out.
 */
text: string, };

/**
 * What a session will ask, in its order.
 */
export type PracticePlan = { schema_version: number, role_family: RoleFamily, questions: Array<PlannedQuestion>, };

/**
 * A session as it stands.
 */
export type PracticeSession = { interview: MockInterview, 
/**
 * What waits for an answer; none when all is answered.
 */
current: CurrentQuestion | null, 
/**
 * Until now.
 */
seconds_spent: number, is_running: boolean, };

/**
 * The whole talk, in its order.
 */
export type PracticeTalk = { schema_version: number, turns: Array<PracticeTurn>, };

/**
 * Over all finished sessions, oldest first.
 */
export type PracticeTrends = { sessions: Array<SessionMarks>, 
/**
 * Over the answers of the last five sessions.
 */
dimensions: Array<DimensionMean>, 
/**
 * The dimension with the lowest mean.
 */
weakest: string | null, 
/**
 * Weeks in a row, up to this one or the last, with a finished session.
 */
streak_weeks: number, next: NextPractice, };

/**
 * One question or answer. An answer without words is a question left out.
 */
export type PracticeTurn = { speaker: Speaker, text: string, at: string | null, 
/**
 * The key of the planned question it belongs to.
 */
question?: string, is_follow_up?: boolean, };

/**
 * Everything to have at hand for an interview.
 */
export type PrepPack = { interview: Interview, job: JobHeading, likely: Array<LikelyQuestion>, 
/**
 * What the posting asks for and the profile names.
 */
met: Array<Requirement>, 
/**
 * What the posting asks for and the profile does not name.
 */
gaps: Array<Requirement>, questions_to_ask: Array<string>, 
/**
 * What to see to before it.
 */
checklist: Array<string>, };

/**
 * How much a goal matters, 0 to 10; 5 unless it says otherwise.
 */
export type Priority = number;

/**
 * What a person says of themselves, and what they look for.
 */
export type Profile = { id: ProfileId, headline: string | null, phone: string | null, address_line1: string | null, address_line2: string | null, postal_code: string | null, city: string | null, region: string | null, country: string | null, 
/**
 * IANA name.
 */
time_zone: string | null, current_job_title: string | null, current_company: string | null, years_of_experience: number | null, desired_job_title: string | null, 
/**
 * In minor units of the currency.
 */
desired_salary: number | null, 
/**
 * ISO 4217.
 */
desired_salary_currency: string | null, desired_salary_period: SalaryPeriod | null, desired_work_mode: WorkMode | null, desired_locations: Texts, open_to: Texts, work_authorisation: string | null, available_from: string | null, linkedin_url: string | null, github_url: string | null, portfolio_url: string | null, website_url: string | null, bio: string | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Profile`].
 */
export type ProfileFields = { headline: string | null, phone: string | null, address_line1: string | null, address_line2: string | null, postal_code: string | null, city: string | null, region: string | null, country: string | null, time_zone: string | null, current_job_title: string | null, current_company: string | null, years_of_experience: number | null, desired_job_title: string | null, desired_salary: number | null, desired_salary_currency: string | null, desired_salary_period: SalaryPeriod | null, desired_work_mode: WorkMode | null, desired_locations: Texts, open_to: Texts, work_authorisation: string | null, available_from: string | null, linkedin_url: string | null, github_url: string | null, portfolio_url: string | null, website_url: string | null, bio: string | null, };

export type ProfileId = string;

/**
 * What says how far a goal is.
 */
export type ProgressDriver = "MANUAL" | "MILESTONES" | "JOBS_SAVED" | "APPLICATIONS_SUBMITTED" | "INTERVIEWS_HELD" | "PRACTICE_COMPLETED";

/**
 * A proposal as it is shown.
 */
export type ProposalCard = { id: ProposalId, message_id: MessageId | null, state: ProposalState, change: Change, basis: Basis, 
/**
 * The records have changed since, so that it no longer fits.
 */
is_stale: boolean, created_at: string, };

export type ProposalId = string;

/**
 * The proposals of a conversation.
 */
export type ProposalQuery = { conversation_id: ConversationId, };

export type ProposalState = "PENDING" | "APPLIED" | "REJECTED" | "UNDONE";

/**
 * A model server or service the person named.
 */
export type Provider = { id: ProviderId, name: string, kind: ProviderKind, 
/**
 * Where the API begins, such as `http://localhost:11434/v1`.
 */
base_url: string, 
/**
 * The model that answers unless another is chosen for a purpose.
 */
model: string, enabled: boolean, 
/**
 * In tokens.
 */
context_size: number | null, 
/**
 * In millionths of the currency for a million tokens read.
 */
input_price: number | null, 
/**
 * In millionths of the currency for a million tokens written.
 */
output_price: number | null, 
/**
 * ISO 4217.
 */
currency: string | null, 
/**
 * In millionths of the currency, for any 24 hours.
 */
daily_limit: number | null, 
/**
 * When the person agreed to what is sent there.
 */
consented_at: string | null, 
/**
 * What the last test found.
 */
quality: JsonValue | null, created_at: string, updated_at: string, };

/**
 * A provider and what else is known of it.
 */
export type ProviderCard = { provider: Provider, key: KeyState, 
/**
 * Whether what is sent stays on this computer.
 */
is_local: boolean, 
/**
 * In the last 24 hours, in millionths of its currency.
 */
spent: number, 
/**
 * Of its own model.
 */
quality: ModelQuality | null, };

/**
 *What a person may edit of a [`Provider`].
 */
export type ProviderFields = { name: string, kind: ProviderKind, base_url: string, model: string, enabled: boolean, context_size: number | null, input_price: number | null, output_price: number | null, currency: string | null, daily_limit: number | null, };

export type ProviderId = string;

/**
 * The wire format a provider speaks.
 */
export type ProviderKind = "OPENAI_COMPATIBLE" | "ANTHROPIC" | "GEMINI" | "OLLAMA";

/**
 * What a model is asked for.
 */
export type Purpose = "test" | "coach" | "analyse_job";

/**
 * What the answers say about how they were given. It is reported and changes no score.
 */
export type Quality = { checks_passed: number, checks: number, 
/**
 * Equal answers in a row.
 */
longest_run: number, 
/**
 * How large a part of all answers the commonest one is, 0 to 1.
 */
commonest_share: number, 
/**
 * Sentences for the person; empty if all is well.
 */
remarks: Array<string>, };

/**
 * A question of a person's own, or one of the bank they keep as a favourite.
 */
export type Question = { id: QuestionId, text: string, 
/**
 * What a good answer shows.
 */
shows: string | null, interview_type: InterviewType, difficulty: Difficulty, role_family: RoleFamily, competencies: Competencies, is_favourite: boolean, 
/**
 * Its key in the bank, if it is from there.
 */
bank_key: string | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Question`].
 */
export type QuestionFields = { text: string, shows: string | null, interview_type: InterviewType, difficulty: Difficulty, role_family: RoleFamily, competencies: Competencies, is_favourite: boolean, };

export type QuestionId = string;

/**
 * Which questions, own ones first, which part of them.
 */
export type QuestionQuery = { 
/**
 * Words that must occur, each at the start of a word.
 */
text: string, 
/**
 * Empty: every type.
 */
interview_types: Array<InterviewType>, 
/**
 * Empty: every difficulty.
 */
difficulties: Array<Difficulty>, 
/**
 * Empty: every family.
 */
role_families: Array<RoleFamily>, competency: Competency | null, only_favourites: boolean, only_own: boolean, offset: number, limit: number, };

/**
 * A story that answers a question, and why.
 */
export type RankedStory = { story: Story, 
/**
 * What question and story have in common.
 */
shared: Array<Competency>, 
/**
 * Parts that are still missing, by field.
 */
missing: Array<string>, };

/**
 * A file to read, by its ticket.
 */
export type ReadResume = { ticket: string, task: TaskId, 
/**
 * Opens a protected file. It is used once and kept nowhere.
 */
password?: string, };

/**
 * What was worth saying about the file when it was read.
 */
export type ReadingNotes = { schema_version: number, kind: FileKind, diagnostics: Array<Diagnostic>, };

/**
 * Who answers for a purpose.
 */
export type Ready = { purpose: Purpose, provider_id: ProviderId, provider: string, model: string, is_local: boolean, 
/**
 * Whether the person has agreed to what is sent there.
 */
consented: boolean, };

/**
 * A step that a job made.
 */
export type RecentChange = { step: StatusChangeId, job: JobHeading, from: JobStatus | null, to: JobStatus, at: string, };

/**
 * What to do with the result, and which rule says so.
 */
export type Recommendation = { text: string, 
/**
 * Always `rule`: no model had a part in it.
 */
made_by: string, };

/**
 * Any record, where the kind is said beside it.
 */
export type RecordId = string;

/**
 * Every kind of record that a person can create and delete, by the name doors use.
 */
export type RecordKind = "profile" | "experience" | "education" | "skill" | "certification" | "resume" | "job" | "status_change" | "application" | "interview" | "mock_interview" | "question" | "story" | "document" | "goal" | "assessment" | "conversation" | "message" | "contact" | "note" | "saved_view" | "provider";

/**
 * How an interview went.
 */
export type RecordOutcome = { id: InterviewId, outcome: InterviewOutcome, 
/**
 * As before if left out.
 */
feedback?: string, };

/**
 * What a person's own records are written as.
 */
export type RecordsFormat = "JSON" | "CSV" | "JSON_RESUME" | "REPORT" | "ICS";

/**
 * Seven groups of four characters. It is shown once and never kept.
 */
export type RecoveryCode = string;

/**
 * A rectangle in points, origin at the top left of the page.
 */
export type Rect = { x: number, y: number, width: number, height: number, };

/**
 * One reminder, as every door shows it.
 */
export type Reminder = { id: ReminderId, kind: ReminderKind, subject: Subject, 
/**
 * How long before its interview it comes; none has a time of its own.
 */
minutes_before: number | null, 
/**
 * The day of the record it is about, where the record names a day; such a reminder follows the record.
 */
due_on: string | null, wall_time: string, time_zone: string, 
/**
 * When it comes, put off or not.
 */
fire_at: string, is_put_off: boolean, state: ReminderState, shown_at: string | null, };

/**
 * Some choices; what is left out stays.
 */
export type ReminderChanges = Partial<ReminderChoices>;

/**
 * What a person chose of reminders.
 */
export type ReminderChoices = { 
/**
 * How many minutes before a new interview, each a reminder of its own.
 */
minutes_before: Array<number>, 
/**
 * `HH:MM`: when reminders come that are of a day, not of a moment.
 */
time_of_day: string, follow_ups: boolean, thank_yous: boolean, goals: boolean, 
/**
 * `HH:MM`: from then on nothing is shown but what would come too late afterwards; no quiet hours if left out.
 */
quiet_from: string | null, 
/**
 * `HH:MM`: until then.
 */
quiet_until: string | null, 
/**
 * Whether to stay in the background when the window is closed; none as long as nobody was asked.
 */
background: boolean | null, start_at_login: boolean, };

export type ReminderId = string;

export type ReminderKind = "INTERVIEW" | "THANK_YOU" | "FOLLOW_UP" | "GOAL";

/**
 * How far a reminder has got.
 */
export type ReminderState = "WAITING" | "CLAIMED" | "SHOWN" | "ANSWERED" | "SKIPPED" | "CANCELLED" | "REMOVED";

/**
 * When a reminder comes: so long before its interview, or at a time of its own.
 */
export type ReminderTime = { "before": number } | { "at": { wall_time: string, time_zone: string, } };

/**
 * Puts one list of the profile in another order.
 */
export type Reorder = { kind: RecordKind, 
/**
 * All of the list, in the new order.
 */
ids: Array<RecordId>, };

/**
 * One thing the posting asks for.
 */
export type Requirement = { 
/**
 * The posting's own line.
 */
text: string, 
/**
 * Asked for, rather than welcome.
 */
must: boolean, 
/**
 * Years of experience it asks for.
 */
years: number | null, 
/**
 * Skills of the profile that the line names.
 */
covered_by: Array<string>, };

/**
 * One requirement of the posting and what the resume says to it.
 */
export type RequirementMatch = { text: string, must: boolean, status: RequirementStatus, evidence?: MatchEvidence, 
/**
 * Points the score would gain if the resume showed what it already holds elsewhere.
 */
raise?: number, };

export type RequirementStatus = "met" | "partial" | "missing";

/**
 * Another time for an interview; one that was cancelled takes place again.
 */
export type RescheduleInterview = { id: InterviewId, wall_time: string, 
/**
 * As before if left out.
 */
time_zone?: string, 
/**
 * As before if left out.
 */
duration?: Minutes, };

/**
 * Starts the vault over.
 */
export type ResetVault = { 
/**
 * The word DELETE, typed by the person.
 */
confirm: string, };

/**
 * A record that is back.
 */
export type Restored = { kind: RecordKind, id: RecordId, title: string, 
/**
 * What is not as it was, because something else took its place meanwhile.
 */
remarks: Array<string>, };

/**
 * One version of a resume.
 */
export type Resume = { id: ResumeId, title: string, 
/**
 * The same for all versions of a resume.
 */
lineage_id: LineageId, version: number, file_name: string | null, 
/**
 * `blob:sha256:…`, the file as it was given.
 */
file_url: string | null, is_primary: boolean, page_count: number | null, parser_version: string | null, diagnostics: ReadingNotes | null, parsed_data: ParsedResume | null, 
/**
 * The text in reading order, pages separated by form feeds.
 */
raw_text: string | null, created_at: string, updated_at: string, };

export type ResumeAward = { title?: string | null, date?: string | null, awarder?: string | null, summary?: string | null, };

export type ResumeBasics = { name?: string | null, label?: string | null, image?: string | null, email?: string | null, phone?: string | null, url?: string | null, summary?: string | null, location?: ResumeLocation | null, profiles?: Array<ResumeProfile>, };

/**
 * What lists show of a resume: everything but its content.
 */
export type ResumeCard = { id: ResumeId, title: string, lineage_id: LineageId, version: number, file_name: string | null, is_primary: boolean, page_count: number | null, created_at: string, updated_at: string, };

export type ResumeCertificate = { name?: string | null, date?: string | null, url?: string | null, issuer?: string | null, };

/**
 * What was found about a resume.
 */
export type ResumeCheck = { 
/**
 * The gravest first, then down the pages.
 */
findings: Array<ResumeFinding>, 
/**
 * The text as a reader gets it that takes it in the order in which the file paints it, hidden text and all.
 */
naive_text: string, 
/**
 * The text in reading order.
 */
text: string, };

/**
 * How sure the reader is, and where on the pages each value stands. Keys are JSON pointers into the resume,
 * for example `/work/0/name`.
 */
export type ResumeCoach = { confidence?: { [key in string]: number }, spans?: { [key in string]: Span }, 
/**
 * Entries that say "present": their missing end date is a statement, not a gap.
 */
current?: Array<string>, diagnostics?: Array<Diagnostic>, };

export type ResumeEducation = { institution?: string | null, url?: string | null, area?: string | null, studyType?: string | null, startDate?: string | null, endDate?: string | null, score?: string | null, courses?: Array<string>, };

/**
 *What a person may edit of a [`Resume`].
 */
export type ResumeFields = { title: string, };

/**
 * One thing worth changing, with its place.
 */
export type ResumeFinding = { id: ResumeFindingId, severity: FindingSeverity, 
/**
 * Counted from zero; absent when it is about the whole file or the format has no pages.
 */
page: number | null, 
/**
 * In points from the top left corner of the page.
 */
box?: Rect, 
/**
 * What was found, with the words it is about.
 */
message: string, 
/**
 * What to do about it.
 */
fix: string, };

export type ResumeFindingId = "not_a_resume" | "no_text" | "image_only_page" | "text_in_picture" | "unmappable_text" | "private_use_glyphs" | "columns_interleave" | "columns" | "table" | "text_box" | "hidden_text" | "tiny_text" | "rotated_text" | "encrypted" | "no_sections" | "unknown_heading" | "contact_in_header" | "contact_in_link" | "long_resume" | "missing_name" | "missing_email" | "missing_phone" | "missing_section" | "missing_dates" | "impossible_dates" | "inconsistent_dates" | "gap" | "overlap" | "no_numbers" | "weak_verb" | "short_bullet" | "long_bullet" | "few_bullets" | "many_bullets" | "tense_drift" | "duplicate_bullet" | "unevidenced_skill" | "buzzword";

export type ResumeId = string;

export type ResumeInterest = { name?: string | null, keywords?: Array<string>, };

export type ResumeLanguage = { language?: string | null, fluency?: string | null, };

export type ResumeLocation = { address?: string | null, postalCode?: string | null, city?: string | null, countryCode?: string | null, region?: string | null, };

export type ResumeMeta = { canonical?: string | null, version?: string | null, lastModified?: string | null, coach?: ResumeCoach | null, };

export type ResumeProfile = { network?: string | null, username?: string | null, url?: string | null, };

export type ResumeProject = { name?: string | null, description?: string | null, highlights?: Array<string>, keywords?: Array<string>, startDate?: string | null, endDate?: string | null, url?: string | null, roles?: Array<string>, entity?: string | null, type?: string | null, };

export type ResumePublication = { name?: string | null, publisher?: string | null, releaseDate?: string | null, url?: string | null, summary?: string | null, };

/**
 * Which resumes, newest change first.
 */
export type ResumeQuery = { 
/**
 * Words that must occur, each at the start of a word.
 */
text: string, 
/**
 * Also versions that have a newer one; without it only the primary among them.
 */
all_versions: boolean, offset: number, limit: number, };

export type ResumeReference = { name?: string | null, reference?: string | null, };

/**
 * A file that was read, for the person to look over. Nothing is saved yet.
 */
export type ResumeReview = { ticket: string, file_name: string, kind: FileKind, 
/**
 * Of the file's bytes, in hexadecimal.
 */
sha256: string, 
/**
 * Its pages as they are shown, in points; none for formats without pages.
 */
pages: Array<PageSize>, 
/**
 * With the confidence and the place of each value under `meta.coach`.
 */
resume: JsonResume, text: string, diagnostics: Array<Diagnostic>, 
/**
 * The resume that was saved from the very same file.
 */
already: ResumeCard | null, };

export type ResumeSkill = { name?: string | null, level?: string | null, keywords?: Array<string>, };

export type ResumeVolunteer = { organization?: string | null, position?: string | null, url?: string | null, startDate?: string | null, endDate?: string | null, summary?: string | null, highlights?: Array<string>, };

export type ResumeWork = { name?: string | null, location?: string | null, description?: string | null, position?: string | null, url?: string | null, startDate?: string | null, endDate?: string | null, summary?: string | null, highlights?: Array<string>, };

/**
 * What follows from a finished interest questionnaire.
 */
export type RiasecResult = { schema_version: number, 
/**
 * In the order R, I, A, S, E, C.
 */
scales: Array<Scale>, 
/**
 * The letters of the three highest areas, the highest first; of equal ones, the earlier in R, I, A, S, E, C.
 */
top_code: string, 
/**
 * Whether another order of the top three would be as true.
 */
has_ties: boolean, 
/**
 * The highest score less the lowest.
 */
spread: number, quality: Quality, 
/**
 * Occupations whose published interests run most alike; none if the answers do not tell areas apart.
 */
occupations: Array<OccupationMatch>, 
/**
 * Where the occupations come from.
 */
source: string, recommendations: Array<Recommendation>, };

/**
 * What a person may do in the vault.
 */
export type Role = "USER" | "ADMIN";

/**
 * The kind of work a question is about.
 */
export type RoleFamily = "ANY" | "SOFTWARE" | "DATA" | "DESIGN" | "PRODUCT" | "MARKETING" | "SALES" | "SERVICE" | "FINANCE" | "HEALTH" | "EDUCATION" | "TRADES" | "OPERATIONS";

/**
 * What a salary is paid for.
 */
export type SalaryPeriod = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

/**
 * Where what can be read goes, and what opens the vault if it is encrypted.
 */
export type SalvageVault = { 
/**
 * A ticket for the file to write.
 */
to: string, password?: Password, code?: string, };

/**
 * What was saved, and what not.
 */
export type Salvaged = { name: string, rows: number, 
/**
 * The tables of which something could not be read.
 */
damaged: Array<string>, };

/**
 * What there is of the sample data.
 */
export type SampleData = { 
/**
 * How many records came with it; none if it is not loaded.
 */
records: number, loaded_at: string | null, };

/**
 * A file that was read and looked over, to be saved.
 */
export type SaveResume = { ticket: string, title: string, 
/**
 * What was read, as corrected. Where entries moved or went, `meta.coach` must say the same.
 */
resume: JsonResume, 
/**
 * The sections to keep; the others are left out of the resume and of the profile.
 */
accepted: Array<Section>, 
/**
 * The resume of which this is a newer version.
 */
replaces?: ResumeId, make_primary?: boolean, 
/**
 * Also puts it where the profile says nothing yet.
 */
fill_profile?: boolean, };

/**
 * What became of a file.
 */
export type SavedResume = { resume: Resume, 
/**
 * What of it went into the profile, if that was asked for.
 */
filled: Filled | null, };

/**
 * A list's filters and order under a name.
 */
export type SavedView = { id: SavedViewId, kind: ViewKind, name: string, 
/**
 * The list's query, whole.
 */
query: JsonValue, 
/**
 * Its place among the views of its list.
 */
ordinal: number, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`SavedView`].
 */
export type SavedViewFields = { kind: ViewKind, name: string, query: JsonValue, ordinal: number, };

export type SavedViewId = string;

/**
 * The views of one list, or of all.
 */
export type SavedViewQuery = { kind: ViewKind | null, };

/**
 * The score of one area.
 */
export type Scale = { area: Area, 
/**
 * 0 to 40.
 */
score: number, highest: number, };

/**
 * One answer, its follow-up included, and its marks.
 */
export type ScoredAnswer = { question: PlannedQuestion, follow_up: string | null, answer: string, score: AnswerScore, };

/**
 * One question of an employer's form.
 */
export type ScreeningAnswer = { question: string, answer: string, };

/**
 * What the employer's form asked, and what was answered.
 */
export type ScreeningAnswers = { schema_version: number, items: Array<ScreeningAnswer>, };

/**
 * A record that holds the words.
 */
export type SearchHit = { kind: RecordKind, id: RecordId, 
/**
 * Its title, or that of what it belongs to.
 */
title: string, 
/**
 * What stands beside the title: a job's company and place, a file's name.
 */
detail: string | null, 
/**
 * The conversation of a message, the job of a note.
 */
parent: RecordId | null, 
/**
 * The words where they occur.
 */
snippet: string, 
/**
 * Where in the snippet, from and until, in UTF-16 units as JavaScript counts them.
 */
marks: Array<[number, number]>, };

/**
 * What to search for.
 */
export type SearchQuery = { 
/**
 * Words that must all occur, each at the start of a word.
 */
text: string, 
/**
 * 20 if left out, at most 100.
 */
limit?: number, };

/**
 * A section of a JSON Resume, by its key.
 */
export type Section = "basics" | "work" | "volunteer" | "education" | "awards" | "certificates" | "publications" | "skills" | "languages" | "interests" | "references" | "projects";

/**
 * A meeting of a calendar file, and what it is here.
 */
export type SeenInvitation = { summary: string, wall_time: string, time_zone: string, is_cancelled: boolean, 
/**
 * The interview that is here already.
 */
interview: InterviewId | null, 
/**
 * The job it belongs to; none was found if left out.
 */
job: JobHeading | null, };

/**
 * One time the application was opened, and until when that counts.
 */
export type Session = { id: SessionId, user_agent: string | null, ip_address: string | null, created_at: string, last_seen_at: string, expires_at: string, revoked_at: string | null, 
/**
 * Whether it is the one this window runs in.
 */
is_this_one: boolean, };

export type SessionId = string;

/**
 * The scores of one finished session.
 */
export type SessionMarks = { id: MockInterviewId, title: string, completed_at: string, overall_score: number | null, technical_score: number | null, communication_score: number | null, };

/**
 * Says what became of an application.
 */
export type SetApplicationStatus = { id: ApplicationId, status: ApplicationStatus, 
/**
 * Whether the person has looked at what the letter says and the facts do not bear out; a draft that is sent needs it.
 */
seen?: boolean, };

export type SetDeviceUnlock = { current: Password, enabled: boolean, };

/**
 * A first password, and the recovery code as it was written down and typed again.
 */
export type SetPassword = { password: Password, code: string, };

/**
 * Lets the clock run or stand still.
 */
export type SetPracticeClock = { id: MockInterviewId, is_running: boolean, };

/**
 * A key to keep in the system's keyring; `null` forgets it.
 */
export type SetProviderKey = { id: ProviderId, key: string | null, };

/**
 * What a person chose, or would not mind.
 */
export type Settings = { 
/**
 * The person has said how to begin: with a file, with sample data or with nothing.
 */
started: boolean, theme: Theme, density: Density, sidebar_collapsed: boolean, jobs_view: JobsView, 
/**
 * The board's columns that are folded away.
 */
folded_columns: Array<JobStatus>, week_start: WeekStart, 
/**
 * How many applications a week should bring; 0 sets no goal.
 */
weekly_application_goal: number, 
/**
 * ISO 4217; for what is entered without a currency.
 */
currency: string | null, 
/**
 * After how many minutes without a key or a click an encrypted vault locks itself; 0 never.
 */
lock_after_minutes: number, };

/**
 * Some choices; what is left out stays.
 */
export type SettingsChanges = Partial<Settings>;

/**
 * A recovery code, to be written down; it is not shown again.
 */
export type ShownCode = { code: RecoveryCode, };

/**
 * What else there is of an opening or at its company, archived or not; the latest first.
 */
export type SimilarJobs = { 
/**
 * The same title at the same company.
 */
same_opening: Array<JobCard>, 
/**
 * Something else at the same company.
 */
same_company: Array<JobCard>, };

/**
 * Something a person can do.
 */
export type Skill = { id: SkillId, name: string, category: string | null, level: SkillLevel | null, years_of_experience: number | null, last_used: string | null, profile_id: ProfileId, ordinal: number, 
/**
 * The skill's name in the vocabulary, if it is known there.
 */
canonical_id: string | null, 
/**
 * Other spellings that were seen.
 */
aliases: Texts, 
/**
 * The resume it was read from and where on its pages, if it was.
 */
source: JsonValue | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Skill`].
 */
export type SkillFields = { name: string, category: string | null, level: SkillLevel | null, years_of_experience: number | null, last_used: string | null, };

export type SkillId = string;

/**
 * How well a person says they know a skill.
 */
export type SkillLevel = "BEGINNER" | "INTERMEDIATE" | "ADVANCED" | "EXPERT";

/**
 * Who a slot is for.
 */
export type SlotKind = "PASSWORD" | "RECOVERY" | "DEVICE";

/**
 * Puts a reminder off.
 */
export type SnoozeReminder = { id: ReminderId, 
/**
 * From now; ten if left out.
 */
minutes?: number, };

/**
 * How often applying to jobs from one source led to an interview.
 */
export type SourceConversion = { 
/**
 * None: no source was noted.
 */
source: string | null, applied: number, interviewed: number, 
/**
 * 0 to 1.
 */
share: number, };

/**
 * Where a value stands.
 */
export type Span = { 
/**
 * Counted from zero.
 */
page: number, box: Rect, };

/**
 * Who speaks in a practice interview.
 */
export type Speaker = "INTERVIEWER" | "CANDIDATE";

/**
 * How long jobs stay at a stage.
 */
export type StageDuration = { status: JobStatus, 
/**
 * Half of the jobs have moved on after so many days, those that still wait taken into account (Kaplan-Meier). None
 * while more than half still wait.
 */
median_days: number | null, 
/**
 * Stays that have ended.
 */
finished: number, 
/**
 * Stays that go on.
 */
waiting: number, };

/**
 * One step of a job's history.
 */
export type StatusChange = { id: StatusChangeId, reason: string | null, note: string | null, changed_at: string, 
/**
 * Takes something back; funnels do not count it.
 */
is_correction: boolean, job_id: JobId, from_status: JobStatus | null, to_status: JobStatus, recorded_at: string, actor: StepActor, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`StatusChange`].
 */
export type StatusChangeFields = { reason: string | null, note: string | null, changed_at: string, is_correction: boolean, };

export type StatusChangeId = string;

/**
 * Who made a step.
 */
export type StepActor = "USER" | "IMPORT" | "ASSISTANT";

/**
 * Names a question to find stories for.
 */
export type StoriesFor = { 
/**
 * The key of a question.
 */
question: string, };

/**
 * Something to tell, in its five parts.
 */
export type Story = { id: StoryId, 
/**
 * Where it happened.
 */
experience_id: ExperienceId | null, title: string, competencies: Competencies, situation: string | null, task: string | null, action: string | null, result: string | null, reflection: string | null, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Story`].
 */
export type StoryFields = { experience_id: ExperienceId | null, title: string, competencies: Competencies, situation: string | null, task: string | null, action: string | null, result: string | null, reflection: string | null, };

/**
 * What is shown of a story elsewhere.
 */
export type StoryHeading = { id: StoryId, title: string, };

export type StoryId = string;

/**
 * Which stories, the last edited first, which part of them.
 */
export type StoryQuery = { 
/**
 * Words that must occur, each at the start of a word.
 */
text: string, competency: Competency | null, offset: number, limit: number, };

/**
 * The record a reminder is about: an interview, application, job or goal.
 */
export type Subject = { kind: RecordKind, id: RecordId, };

/**
 * Says that an application was sent.
 */
export type SubmitApplication = { id: ApplicationId, 
/**
 * Whether the person has looked at what the letter says and the facts do not bear out.
 */
seen?: boolean, 
/**
 * When it was sent; now if left out.
 */
at?: string, };

/**
 * A table and how many of its rows are the person's.
 */
export type TableSummary = { name: string, rows: number, columns: Array<ColumnSummary>, };

export type TableThenAndNow = { table: string, in_backup: number, now: number, };

/**
 * What became of an import that was taken back.
 */
export type TakenBack = { 
/**
 * How many records went.
 */
removed: number, 
/**
 * How many stayed because they were worked on since.
 */
kept_count: number, 
/**
 * The first of those.
 */
kept: Array<KeptRecord>, };

/**
 * Made by a door for a long call, to follow its progress and to cancel it.
 */
export type TaskId = string;

export type TestCode = { code: string, };

/**
 * What appeared when a notification was tried.
 */
export type TestNotification = { 
/**
 * What the system calls the service that took it, where it says.
 */
service: string | null, };

/**
 * Real requests to a provider as it would be used.
 */
export type TestProvider = { id: ProviderId, task: TaskId, };

/**
 * A list of short texts, stored as a JSON array.
 */
export type Texts = Array<string>;

export type Theme = "SYSTEM" | "LIGHT" | "DARK";

/**
 * A file the person gave us, by an opaque name: a door never learns a path.
 */
export type Ticket = { ticket: string, 
/**
 * The file's own name, for people.
 */
name: string, 
/**
 * In bytes.
 */
size: number, };

/**
 * The overview of a day.
 */
export type Today = { date: string, 
/**
 * By urgency, and within that by time.
 */
items: Array<TodayItem>, 
/**
 * The goals under way that count something.
 */
pace: Array<GoalStanding>, 
/**
 * Newest first.
 */
changes: Array<RecentChange>, };

/**
 * The one thing an item offers to do.
 */
export type TodayAction = "open_interview" | "write_prep_notes" | "record_outcome" | "do_next_action" | "follow_up" | "apply" | "open_goal" | "answer_offer" | "close_job";

/**
 * One thing that asks for attention.
 */
export type TodayItem = { urgency: Urgency, kind: TodayKind, record: RecordKind, id: RecordId, 
/**
 * None of a goal's.
 */
job: JobHeading | null, 
/**
 * What there is to do, in a few words.
 */
what: string, 
/**
 * Why it is here.
 */
why: string, action: TodayAction, 
/**
 * When it takes place, if it has a time.
 */
at: string | null, 
/**
 * When it is due, or was.
 */
due: string | null, };

/**
 * What an item is about.
 */
export type TodayKind = "interview" | "outcome" | "next_action" | "follow_up" | "deadline" | "goal" | "silence";

/**
 * Whose today, and since when changes are new.
 */
export type TodayQuery = { 
/**
 * IANA name; UTC if left out.
 */
time_zone: string | null, 
/**
 * The last visit; a week ago if left out.
 */
since: string | null, };

/**
 * A kind of record that changed.
 */
export type Topic = "accounts" | "profile" | "resumes" | "jobs" | "applications" | "interviews" | "documents" | "practice" | "goals" | "assessments" | "conversations" | "reminders" | "settings" | "trash" | "vault";

/**
 * A deleted record, and what its deletion did.
 */
export type TrashEntry = { id: TrashId, kind: RecordKind, title: string, deleted_at: string, 
/**
 * When it goes for good.
 */
kept_until: string, 
/**
 * What went with it.
 */
took: Array<Counted>, 
/**
 * What stayed, and no longer names it.
 */
released: Array<Counted>, 
/**
 * It was the primary resume: none is primary until one is chosen.
 */
was_primary_resume: boolean, };

export type TrashId = string;

/**
 * A page of the trash, newest first.
 */
export type TrashQuery = { offset?: number, limit?: number, };

/**
 * In whose weeks to count.
 */
export type TrendsQuery = { 
/**
 * IANA name; UTC if left out.
 */
time_zone?: string, };

/**
 * A reminder that was shown and is not answered, in the words it would be shown in now.
 */
export type UnansweredReminder = { reminder: Reminder, title: string, body: string, 
/**
 * None of a goal's.
 */
job: JobHeading | null, };

/**
 * Names something that was taken in.
 */
export type UndoImport = { batch: ImportBatchId, task?: TaskId, };

/**
 * Names the step to take back.
 */
export type UndoMove = { step: StatusChangeId, };

/**
 * One way in: a password, the recovery code, or what this computer's keyring holds.
 */
export type Unlock = { 
/**
 * Whose password; the first person's who has one if left out.
 */
user?: UserId, password?: Password, code?: string, device?: boolean, };

/**
 * Changes the same fields of many jobs.
 */
export type UpdateJobs = { ids: Array<JobId>, changes: Partial<JobFields>, };

/**
 * How soon.
 */
export type Urgency = "now" | "today" | "this_week" | "nudge";

/**
 * A person of this vault, as the window may see them.
 */
export type User = { id: UserId, email: string | null, first_name: string, last_name: string, role: Role, status: UserStatus, email_verified: boolean, created_at: string, };

export type UserId = string;

/**
 * Whether an account may be used.
 */
export type UserStatus = "ACTIVE" | "INACTIVE" | "SUSPENDED";

/**
 * A long look at the vault.
 */
export type ValidateVault = { task?: TaskId, };

export type VaultCheck = { name: string, 
/**
 * Empty if all is well.
 */
problems: Array<string>, };

/**
 * A vault that was written to a file, or read from one.
 */
export type VaultFile = { name: string, 
/**
 * In bytes.
 */
size: number, schema_version: string, exported_at: string | null, 
/**
 * Rows by table; tables without any are left out.
 */
tables: { [key in string]: number }, };

/**
 * What was looked at, and what is wrong with it.
 */
export type VaultReport = { is_sound: boolean, checks: Array<VaultCheck>, };

/**
 * What can be asked of the vault now.
 */
export type VaultState = "OPEN" | "LOCKED" | "DAMAGED";

/**
 * How the vault stands, whether it is open or not.
 */
export type VaultStatus = { state: VaultState, is_encrypted: boolean, 
/**
 * What opens it, if it is encrypted.
 */
ways: Array<SlotKind>, 
/**
 * How long a next try has to wait, after too many wrong ones.
 */
wait_seconds: number, 
/**
 * What is wrong with it, in words.
 */
damage: string | null, 
/**
 * Its backups, newest first, while it is not open.
 */
backups: Array<Backup>, };

/**
 * The list that a view is of.
 */
export type ViewKind = "JOBS" | "APPLICATIONS" | "INTERVIEWS" | "DOCUMENTS";

/**
 * What was done in one week.
 */
export type WeekCount = { monday: string, count: number, };

/**
 * What happened in one week.
 */
export type WeekOfSearch = { monday: string, saved: number, applied: number, interviews: number, };

/**
 * The day a week begins with.
 */
export type WeekStart = "MONDAY" | "SATURDAY" | "SUNDAY";

/**
 * Names a backup: one of the vault's own, or a file that was given.
 */
export type WhichBackup = { name?: string, ticket?: string, 
/**
 * The password or the recovery code of its day, if the backup needs one.
 */
password?: Password, code?: string, task?: TaskId, };

export type WithCode = { current: Password, code: string, };

/**
 * The password, to prove who asks.
 */
export type WithPassword = { current: Password, };

export type WorkMode = "REMOTE" | "HYBRID" | "ONSITE";

export type WrittenBy = "rules" | "model";

/** Every command the window may ask: its input and its output. */
export interface Commands {
  /** The person at the keyboard. */
  current_user: [Nothing, User];
  /** Changes that person's names and e-mail address. */
  name_user: [NameUser, User];
  /** When and where the application was opened. */
  list_sessions: [Nothing, Array<Session>];
  /** Ends a session. */
  revoke_session: [ById<SessionId>, Array<Session>];
  /** Whether the vault is open, locked or damaged, and what opens it. */
  vault_status: [Nothing, VaultStatus];
  /** Opens a locked vault by password, recovery code or this computer's keyring. */
  unlock: [Unlock, VaultStatus];
  /** Locks an encrypted vault. */
  lock: [Nothing, VaultStatus];
  /** Says that somebody is at the keyboard, which puts off locking. */
  report_activity: [Nothing, null];
  /** Shows a new recovery code; it counts once it was typed again. */
  prepare_recovery_code: [Nothing, ShownCode];
  /** Sets the first password, which encrypts the vault. */
  set_password: [SetPassword, VaultStatus];
  /** Changes a person's password. */
  change_password: [ChangePassword, VaultStatus];
  /** Takes the password away, which decrypts the vault. */
  remove_password: [WithPassword, VaultStatus];
  /** Puts the recovery code that was shown, and typed again, in the place of the one before. */
  change_recovery_code: [WithCode, VaultStatus];
  /** Says whether a recovery code opens the vault. */
  test_recovery_code: [TestCode, boolean];
  /** Encrypts the vault anew under another key; password and code stay. */
  rotate_key: [WithCode, VaultStatus];
  /** Lets this computer's keyring open the vault, or no longer. */
  set_device_unlock: [SetDeviceUnlock, VaultStatus];
  /** Files of the vault that still lie about without encryption. */
  list_leftovers: [Nothing, Array<Leftover>];
  /** Removes those, after an encrypted backup. */
  remove_leftovers: [Nothing, Array<Leftover>];
  /** Every job that matches, one page. */
  list_jobs: [JobQuery, Page<JobCard>];
  /** The board's columns with their counts and median days; paging and sorting do not matter. */
  job_board: [JobQuery, Array<BoardColumn>];
  /** One job with everything on it. */
  get_job: [ById<JobId>, Job];
  /** Tracks a new job and records its first step. */
  create_job: [NewJob, Job];
  /** Changes some fields of a job. */
  update_job: [{ id: JobId, changes: Partial<JobFields> }, Job];
  /** Reads a job's posting by rules and, if asked, by the model server; streamed and cancellable. */
  analyse_job: [AnalyseJob, Job];
  /** Moves a job to another status and records the step. */
  move_job: [MoveJob, Job];
  /** Takes back the newest move of a job; both steps stay in its history, as corrections. */
  undo_move: [UndoMove, Job];
  /** Moves many jobs to one status and says what became of each. */
  move_jobs: [MoveJobs, Array<JobOutcome>];
  /** Changes the same fields of many jobs and says what became of each. */
  update_jobs: [UpdateJobs, Array<JobOutcome>];
  /** Puts many jobs into the archive, or takes them out. */
  archive_jobs: [ArchiveJobs, Array<JobOutcome>];
  /** What else there is of this opening or at its company: “you applied here before”. */
  similar_jobs: [ById<JobId>, SimilarJobs];
  /** The steps of a job, oldest first. */
  job_history: [ById<JobId>, Array<StatusChange>];
  /** Edits the time, reason, note or correction mark of a step. */
  update_status_change: [{ id: StatusChangeId, changes: Partial<StatusChangeFields> }, StatusChange];
  /** How well a job fits, line by line: what is met, what is missing, what would raise it, and what blocks it. */
  get_match: [MatchOf, JobMatch];
  /** Scores every job whose match no longer holds; cancellable. */
  match_jobs: [MatchJobs, MatchedJobs];
  /** The profile with its experiences, educations, skills and certifications, each list in its order. */
  get_profile: [Nothing, FullProfile];
  /** Changes some fields of the profile. */
  update_profile: [{ id: ProfileId, changes: Partial<ProfileFields> }, Profile];
  /** Adds an experience where its start puts it. */
  create_experience: [Partial<ExperienceFields>, Experience];
  /** Changes some fields of an experience. */
  update_experience: [{ id: ExperienceId, changes: Partial<ExperienceFields> }, Experience];
  /** Adds an education where its start puts it. */
  create_education: [Partial<EducationFields>, Education];
  /** Changes some fields of an education. */
  update_education: [{ id: EducationId, changes: Partial<EducationFields> }, Education];
  /** Adds a skill at the end. */
  create_skill: [Partial<SkillFields>, Skill];
  /** Changes some fields of a skill. */
  update_skill: [{ id: SkillId, changes: Partial<SkillFields> }, Skill];
  /** Adds a certification where its date puts it. */
  create_certification: [Partial<CertificationFields>, Certification];
  /** Changes some fields of a certification. */
  update_certification: [{ id: CertificationId, changes: Partial<CertificationFields> }, Certification];
  /** Puts one of the four lists in another order. */
  reorder: [Reorder, null];
  /** Reads a file in a process of its own, for the person to look over. Nothing is saved. */
  read_resume: [ReadResume, ResumeReview];
  /** Says what saving would do, and does not. */
  preview_resume: [SaveResume, SavedResume];
  /** Saves a file that was read, as corrected, and fills the profile from it if asked. */
  save_resume: [SaveResume, SavedResume];
  /** Every resume that matches, one page, newest change first. */
  list_resumes: [ResumeQuery, Page<ResumeCard>];
  /** One version of a resume with all it says. */
  get_resume: [ById<ResumeId>, Resume];
  /** Changes a resume's title. */
  update_resume: [{ id: ResumeId, changes: Partial<ResumeFields> }, Resume];
  /** Makes this one the primary resume, and no other. */
  set_primary_resume: [ById<ResumeId>, Resume];
  /** The versions of a resume, newest first. */
  resume_versions: [ById<ResumeId>, Array<ResumeCard>];
  /** What an application system would see of a resume, and what is worth changing. */
  check_resume: [CheckResume, ResumeCheck];
  /** The file a resume was read from. */
  resume_file: [ById<ResumeId>, FileContent];
  /** A file the person gave, before it is saved. */
  read_file: [ByTicket, FileContent];
  /** The profile as a JSON Resume. */
  export_json_resume: [Nothing, JsonResume];
  /** A person's own records as JSON, as a table of jobs, as a JSON Resume, or as a report on a period. */
  export_records: [ExportRecords, ExportedText];
  /** An interview for a calendar, as iCalendar. */
  export_interview: [ById<InterviewId>, ExportedText];
  /** The calendar file that is kept up to date, if one is. */
  calendar_file: [Nothing, CalendarFile];
  /** Chooses the folder in which a calendar file is kept up to date, or keeps none. */
  choose_calendar_folder: [ChooseCalendarFolder, CalendarFile];
  /** What a file is and what would come of taking it in; nothing is saved. */
  preview_import: [ImportFile, ImportReport];
  /** Takes a file in as one batch that can be taken back; cancellable. */
  import_file: [ImportFile, ImportReport];
  /** What was taken in, newest first. */
  list_imports: [Nothing, Array<ImportBatch>];
  /** Takes back what an import made; what was worked on since stays, and is named. */
  undo_import: [UndoImport, TakenBack];
  /** Writes the whole vault, every row of every table, to one JSON file that any program can read. */
  export_vault: [ExportVault, VaultFile];
  /** Makes an empty vault what an exported one was. */
  import_vault: [ImportVault, VaultFile];
  /** The providers of models, what may be seen of their keys, and who answers what. */
  get_ai: [Nothing, Ai];
  /** Names a provider. */
  create_provider: [Partial<ProviderFields>, Provider];
  /** Changes some fields of a provider; at another host it is another party, and everything is agreed to anew. */
  update_provider: [{ id: ProviderId, changes: Partial<ProviderFields> }, Provider];
  /** Keeps a provider's key in the system's keyring, or forgets it. */
  set_provider_key: [SetProviderKey, KeyState];
  /** Agrees to what is sent to a provider. */
  agree_to_provider: [ById<ProviderId>, Provider];
  /** Chooses who answers what, and whether the ledger keeps texts. */
  choose_models: [AiChoices, Ai];
  /** Looks for model servers on this computer, at their usual ports. */
  find_local_models: [Nothing, Array<LocalServer>];
  /** The models a provider has. */
  list_models: [ById<ProviderId>, Array<string>];
  /** Makes real requests to a provider, and notes what its model can do. */
  test_provider: [TestProvider, AiTest];
  /** The latest calls: when, what for, how much; the text only if it was kept. */
  list_ai_calls: [Nothing, Array<AiCall>];
  /** What the person chose, defaults where they chose nothing. */
  get_settings: [Nothing, Settings];
  /** Changes some choices; `null` goes back to the default. */
  update_settings: [SettingsChanges, Settings];
  /** Copies the whole vault to one file, proved before it counts. */
  create_backup: [CreateBackup, Backup];
  /** The vault's own backups, newest first. */
  list_backups: [Nothing, Array<Backup>];
  /** What is in a backup, beside what is here now. */
  preview_backup: [WhichBackup, BackupPreview];
  /** Puts a backup in the vault's place; what is here now is backed up first. */
  restore_backup: [WhichBackup, BackupPreview];
  /** Puts a backup in the place of a vault that is locked or damaged; its files are kept. */
  recover_from_backup: [WhichBackup, VaultStatus];
  /** Where backups go, whether they are made daily, and what is wrong with the place. */
  backup_plan: [Nothing, BackupPlan];
  /** Changes where backups go, or whether they are made daily. */
  change_backup_plan: [ChangeBackupPlan, BackupPlan];
  /** Looks at everything in the vault and says what is wrong with it. */
  validate_vault: [ValidateVault, VaultReport];
  /** Every table that can hold something of yours, and how many rows of yours it has. */
  list_tables: [Nothing, Array<TableSummary>];
  /** Rows of a table as they are stored: your own, never what keeps others out; read-only. */
  browse_table: [BrowseTable, Page<BrowsedRow>];
  /** Writes what can still be read of a damaged vault to a file, and leaves the vault as it is. */
  salvage_vault: [SalvageVault, Salvaged];
  /** Starts the vault over, empty, after backing it up. */
  reset_vault: [ResetVault, null];
  /** Deletes a record and what hangs on it; it can be put back for thirty days. */
  delete_record: [DeleteRecord, TrashEntry];
  /** Puts back what a delete took, by the id of its entry. */
  restore_record: [ById<TrashId>, Restored];
  /** What was deleted, newest first, one page. */
  list_trash: [TrashQuery, Page<TrashEntry>];
  /** Forgets one entry, or everything, for good; says how many. */
  empty_trash: [EmptyTrash, number];
  /** What to do today and why, the pace of the week, and what changed. */
  today: [TodayQuery, Today];
  /** What the history says: how far jobs got, how fast, and from where. */
  insights: [InsightQuery, Insights];
  /** The jobs, resumes, documents, notes and messages that hold the words, the best matches first. */
  search: [SearchQuery, Array<SearchHit>];
  /** Every application that matches, one page. */
  list_applications: [ApplicationQuery, Page<ApplicationCard>];
  /** One application with its letter and answers. */
  get_application: [ById<ApplicationId>, Application];
  /** Keeps an application for a job; one that was sent moves an INTERESTED job to APPLIED. */
  create_application: [NewApplication, ApplicationAnswer];
  /** Changes some fields of an application. */
  update_application: [{ id: ApplicationId, changes: Partial<ApplicationFields> }, Application];
  /** Says that an application was sent, which moves an INTERESTED job to APPLIED. */
  submit_application: [SubmitApplication, ApplicationAnswer];
  /** Says how far an application has got, and offers the move of its job that may follow. */
  set_application_status: [SetApplicationStatus, ApplicationAnswer];
  /** Puts a letter for a job together by rules, from the profile's facts alone, and checks it. */
  draft_letter: [DraftLetter, LetterDraft];
  /** Ties what a text claims to the profile and the resumes. */
  check_grounding: [CheckGrounding, CheckedText];
  /** Every interview that matches, one page. */
  list_interviews: [InterviewQuery, Page<InterviewCard>];
  /** One interview with its notes. */
  get_interview: [ById<InterviewId>, Interview];
  /** Keeps an interview that was agreed on and moves its job to INTERVIEW_SCHEDULED. */
  create_interview: [NewInterview, InterviewAnswer];
  /** Changes some fields of an interview. */
  update_interview: [{ id: InterviewId, changes: Partial<InterviewFields> }, InterviewAnswer];
  /** Gives an interview another time; a cancelled one takes place again. */
  reschedule_interview: [RescheduleInterview, InterviewAnswer];
  /** Says that an interview does not take place. */
  cancel_interview: [ById<InterviewId>, InterviewAnswer];
  /** Says how an interview went, and offers the move of its job that may follow. */
  record_outcome: [RecordOutcome, InterviewAnswer];
  /** Each time an interview was moved, cancelled or resumed, oldest first. */
  interview_history: [ById<InterviewId>, Array<InterviewChange>];
  /** The other interviews that overlap with one. */
  interview_conflicts: [ById<InterviewId>, Array<InterviewCard>];
  /** The reminders of an interview, application, job or goal, the first to come first. */
  list_reminders: [Subject, Array<Reminder>];
  /** Adds a reminder: so long before an interview, or at a time of its own. */
  add_reminder: [NewReminder, Reminder];
  /** Gives a reminder another time. */
  move_reminder: [MoveReminder, Reminder];
  /** Takes a reminder away. */
  remove_reminder: [ById<ReminderId>, null];
  /** Puts a reminder off; it comes again. */
  snooze_reminder: [SnoozeReminder, Reminder];
  /** Says that a reminder was seen. */
  acknowledge_reminder: [ById<ReminderId>, Reminder];
  /** What was shown, or could not be, and is not answered; the latest first. */
  list_unanswered_reminders: [Nothing, Array<UnansweredReminder>];
  /** When reminders come and when they do not. */
  get_reminder_choices: [Nothing, ReminderChoices];
  /** Changes some of that; `null` goes back to the default. */
  update_reminder_choices: [ReminderChanges, ReminderChoices];
  /** Shows a notification now, or says why none would appear. */
  send_test_notification: [Nothing, TestNotification];
  /** Every document that matches, one page, each in its newest version. */
  list_documents: [DocumentQuery, Page<DocumentCard>];
  /** One version of a document with its text. */
  get_document: [ById<DocumentId>, Document];
  /** The versions of a document, newest first. */
  document_versions: [ById<DocumentId>, Array<DocumentCard>];
  /** The file of a document. */
  document_file: [ById<DocumentId>, FileContent];
  /** The text of a document's file, read in a process of its own; pages are parted by form feeds. */
  document_text: [ById<DocumentId>, string];
  /** Keeps a text, or a file by its ticket. */
  create_document: [NewDocument, Document];
  /** Keeps a newer version of a document. */
  add_document_version: [NewDocumentVersion, Document];
  /** Changes some fields of one version of a document. */
  update_document: [{ id: DocumentId, changes: Partial<DocumentFields> }, Document];
  /** Every contact that matches, one page, by name. */
  list_contacts: [ContactQuery, Page<Contact>];
  /** One contact. */
  get_contact: [ById<ContactId>, Contact];
  /** Keeps a contact. */
  create_contact: [Partial<ContactFields>, Contact];
  /** Changes some fields of a contact. */
  update_contact: [{ id: ContactId, changes: Partial<ContactFields> }, Contact];
  /** Every note that matches, one page, the last edited first. */
  list_notes: [NoteQuery, Page<Note>];
  /** One note. */
  get_note: [ById<NoteId>, Note];
  /** Keeps a note. */
  create_note: [Partial<NoteFields>, Note];
  /** Changes some fields of a note. */
  update_note: [{ id: NoteId, changes: Partial<NoteFields> }, Note];
  /** Every practice interview that matches, one page, the latest first. */
  list_mock_interviews: [MockInterviewQuery, Page<MockInterviewCard>];
  /** One practice interview with its whole talk. */
  get_mock_interview: [ById<MockInterviewId>, MockInterview];
  /** Keeps a practice interview. */
  create_mock_interview: [Partial<MockInterviewFields>, MockInterview];
  /** Changes some fields of a practice interview. */
  update_mock_interview: [{ id: MockInterviewId, changes: Partial<MockInterviewFields> }, MockInterview];
  /** Sets up a session for a job or by hand and asks its first question. */
  start_practice: [NewPractice, PracticeSession];
  /** A session as it stands: what waits for an answer, and the time spent. */
  practice_session: [ById<MockInterviewId>, PracticeSession];
  /** Keeps an answer that is still being written. */
  save_answer_draft: [PracticeAnswer, PracticeSession];
  /** Answers the question that waits, or leaves it out, and asks what comes next. */
  answer_question: [PracticeAnswer, PracticeSession];
  /** Lets the clock of a session run or stand still. */
  set_practice_clock: [SetPracticeClock, PracticeSession];
  /** Ends a session, marks its answers, and says what was strong and what to work on. */
  finish_practice: [ById<MockInterviewId>, PracticeSession];
  /** Scores over all finished sessions, the weakest dimension, the streak, and what to practise next. */
  practice_trends: [TrendsQuery, PracticeTrends];
  /** What to have at hand for an interview: likely questions, stories, gaps, questions to ask. */
  prep_pack: [ById<InterviewId>, PrepPack];
  /** Every question that matches, own ones first, one page. */
  list_questions: [QuestionQuery, Page<AskableQuestion>];
  /** One question of a person's own. */
  get_question: [ById<QuestionId>, Question];
  /** Adds a question of one's own. */
  create_question: [Partial<QuestionFields>, Question];
  /** Changes some fields of a question of one's own. */
  update_question: [{ id: QuestionId, changes: Partial<QuestionFields> }, Question];
  /** Marks a question as a favourite, or no longer. */
  favour_question: [FavourQuestion, AskableQuestion];
  /** Every story that matches, one page, the last edited first. */
  list_stories: [StoryQuery, Page<Story>];
  /** One story. */
  get_story: [ById<StoryId>, Story];
  /** Keeps a story. */
  create_story: [Partial<StoryFields>, Story];
  /** Changes some fields of a story. */
  update_story: [{ id: StoryId, changes: Partial<StoryFields> }, Story];
  /** The stories that answer a question best. */
  stories_for: [StoriesFor, Array<RankedStory>];
  /** How many stories show each competency. */
  story_coverage: [Nothing, Array<CompetencyCoverage>];
  /** Every goal that matches, one page, the most important first, with its pace. */
  list_goals: [GoalQuery, Page<GoalStanding>];
  /** One goal with its pace. */
  get_goal: [OneGoal, GoalStanding];
  /** Sets a goal. */
  create_goal: [Partial<GoalFields>, Goal];
  /** Changes some fields of a goal. */
  update_goal: [{ id: GoalId, changes: Partial<GoalFields> }, Goal];
  /** A questionnaire with its items, in the order they are shown. */
  get_instrument: [NamedInstrument, Instrument];
  /** Every assessment that matches, one page, the latest first. */
  list_assessments: [AssessmentQuery, Page<AssessmentCard>];
  /** One assessment with its answers and results. */
  get_assessment: [ById<AssessmentId>, Assessment];
  /** Keeps a result that came from elsewhere. */
  create_assessment: [NewAssessment, Assessment];
  /** Begins a questionnaire; it can be left and gone on with. */
  start_assessment: [NamedInstrument, Assessment];
  /** Keeps answers to some items. */
  answer_items: [AnswerItems, Assessment];
  /** Scores a questionnaire whose every item is answered. */
  complete_assessment: [ById<AssessmentId>, Assessment];
  /** What follows from a finished interest questionnaire. */
  riasec_result: [ById<AssessmentId>, RiasecResult];
  /** Changes the title, description or recommendations of an assessment. */
  update_assessment: [{ id: AssessmentId, changes: Partial<AssessmentFields> }, Assessment];
  /** Every conversation that matches, one page, the latest first. */
  list_conversations: [ConversationQuery, Page<ConversationCard>];
  /** One conversation. */
  get_conversation: [ById<ConversationId>, Conversation];
  /** Begins a conversation. */
  create_conversation: [Partial<ConversationFields>, Conversation];
  /** Changes some fields of a conversation. */
  update_conversation: [{ id: ConversationId, changes: Partial<ConversationFields> }, Conversation];
  /** What was said in a conversation, in its order, one page. */
  list_messages: [MessageQuery, Page<Message>];
  /** Keeps something said at the end of a conversation. */
  create_message: [NewMessage, Message];
  /** Changes the words of a message. */
  update_message: [{ id: MessageId, changes: Partial<MessageFields> }, Message];
  /** Answers one of five questions by rules from the records, with no model. */
  ask_by_rules: [AskByRules, Message];
  /** Answers the last thing said by the model for the coach; streamed and stoppable, what came is kept. */
  answer_message: [AnswerMessage, Message];
  /** Says something else at a point of a conversation, in a copy of it up to there. */
  branch_conversation: [BranchConversation, Conversation];
  /** A conversation as Markdown. */
  export_conversation: [ById<ConversationId>, ExportedConversation];
  /** What was proposed in a conversation, and what became of it. */
  list_proposals: [ProposalQuery, Array<ProposalCard>];
  /** Applies a proposal, as made or as edited, unless the records have changed since. */
  apply_proposal: [ApplyProposal, null];
  /** Turns a proposal down. */
  reject_proposal: [ById<ProposalId>, null];
  /** Takes an applied proposal back. */
  undo_proposal: [ById<ProposalId>, null];
  /** The saved views of a list, in their order. */
  list_saved_views: [SavedViewQuery, Array<SavedView>];
  /** Saves a list's filters and order under a name. */
  create_saved_view: [Partial<SavedViewFields>, SavedView];
  /** Changes some fields of a saved view. */
  update_saved_view: [{ id: SavedViewId, changes: Partial<SavedViewFields> }, SavedView];
  /** Whether sample data is loaded, and how much. */
  sample_data: [Nothing, SampleData];
  /** Adds a believable search of five months to look around in. */
  load_sample_data: [Nothing, SampleData];
  /** Takes the sample data away. */
  remove_sample_data: [Nothing, SampleData];
  /** Asks a long call to stop; says whether there was one. */
  cancel_task: [CancelTask, boolean];
}
