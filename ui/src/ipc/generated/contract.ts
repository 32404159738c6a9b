// Made from the table of commands by `cargo xtask generate`. Do not edit.

/**
 * A call as it is read back.
 */
export type AiCall = { created_at: string, purpose: string, 
/**
 * The server's host.
 */
provider: string, model: string, input_tokens: number | null, output_tokens: number | null, latency_ms: number | null, finish_reason: string | null, error_code: string | null, };

/**
 * The server a person named, and whether it may be asked.
 */
export type AiServer = { enabled: boolean, 
/**
 * Where the API begins, such as `http://localhost:11434/v1`.
 */
base_url: string, model: string, };

/**
 * The server and what may be seen of its key.
 */
export type AiSettings = { server: AiServer, key: KeyState, };

/**
 * What the server answered, and how long it took in all.
 */
export type AiTest = { model: string, reply: string, finish: Finish, milliseconds: number, };

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
 * One column of the board: how many jobs are there and how long, by the median, they have been.
 */
export type BoardColumn = { status: JobStatus, count: number, median_days: number | null, };

/**
 * Names one record to read.
 */
export type ById<I> = { id: I, };

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
 * So many records of a kind.
 */
export type Counted = { kind: RecordKind, count: number, };

/**
 * How much of a date is known. The date itself is then the first day of that year or month.
 */
export type DatePrecision = "YEAR" | "MONTH" | "DAY";

/**
 * Names a record of any kind.
 */
export type DeleteRecord = { kind: RecordKind, id: RecordId, };

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
export type ErrorCode = "invalid" | "not_found" | "forbidden" | "locked" | "missing_key" | "provider" | "network" | "unreadable_file" | "keyring" | "storage_full" | "newer_database" | "busy" | "cancelled" | "internal";

export type Event = { "type": "changed", topic: Topic, } | { "type": "progress", task: TaskId, label: string, done: number, total: number | null, } | { "type": "delta", task: TaskId, text: string, } | { "type": "finished", task: TaskId, } | { "type": "files", tickets: Array<Ticket>, } | { "type": "hover", over: boolean, } | { "type": "menu", action: string, };

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
 * How a reply ended.
 */
export type Finish = "complete" | "cut_by_length" | "cut_off";

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
match_score: number | null, match_analysis: JsonValue | null, ai_analysis: JsonValue | null, 
/**
 * What the posting asks for, as read from it.
 */
requirements: JsonValue | null, expired_at: string | null, 
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
export type JobCard = { id: JobId, title: string, company: string, location: string | null, work_mode: WorkMode | null, job_type: JobType | null, salary_min: number | null, salary_max: number | null, salary_currency: string | null, salary_period: SalaryPeriod | null, status: JobStatus, status_since: string, source: string | null, url: string | null, deadline: string | null, applied_at: string | null, priority: number, next_action: string | null, next_action_date: string | null, match_score: number | null, archived: boolean, expired_at: string | null, tags: Texts, last_activity_at: string, created_at: string, updated_at: string, };

/**
 *What a person may edit of a [`Job`].
 */
export type JobFields = { title: string, company: string, location: string | null, work_mode: WorkMode | null, job_type: JobType | null, salary_min: number | null, salary_max: number | null, salary_currency: string | null, salary_period: SalaryPeriod | null, source: string | null, url: string | null, posted_date: string | null, deadline: string | null, priority: number, next_action: string | null, next_action_date: string | null, archived: boolean, tags: Texts, description: string | null, };

export type JobId = string;

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
due_by: string | null, archived: boolean, sort: JobSort, descending: boolean, offset: number, limit: number, };

/**
 * What jobs are sorted by; ties by id.
 */
export type JobSort = "updated_at" | "created_at" | "applied_at" | "title" | "company" | "match_score" | "deadline" | "next_action_date" | "last_activity_at";

/**
 * How far a job has got. The order is the usual flow; any move may be made by hand.
 */
export type JobStatus = "INTERESTED" | "APPLIED" | "INTERVIEW_SCHEDULED" | "INTERVIEW_COMPLETED" | "OFFER_RECEIVED" | "ACCEPTED" | "REJECTED" | "WITHDRAWN";

export type JobType = "FULL_TIME" | "PART_TIME" | "CONTRACT" | "INTERNSHIP" | "TEMPORARY";

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

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
 * How a person wants to be called, and where they can be written to.
 */
export type NameUser = { first_name: string, last_name: string, email: string | null, };

/**
 * A job to track, and the status it already has.
 */
export type NewJob = { fields: Partial<JobFields>, status?: JobStatus, 
/**
 * When it reached that status; now if left out.
 */
at?: string, };

/**
 * An input without content: `{}` or `null`.
 */
export type Nothing = Record<string, never> | null;

/**
 * One page of a longer list.
 */
export type Page<T> = { items: Array<T>, 
/**
 * How many there are on all pages.
 */
total: number, };

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
 * Any record, where the kind is said beside it.
 */
export type RecordId = string;

/**
 * Every kind of record that a person can create and delete, by the name doors use.
 */
export type RecordKind = "profile" | "experience" | "education" | "skill" | "certification" | "resume" | "job" | "status_change" | "application" | "interview" | "mock_interview" | "document" | "goal" | "assessment" | "conversation" | "message" | "contact" | "note" | "saved_view";

/**
 * Puts one list of the profile in another order.
 */
export type Reorder = { kind: RecordKind, 
/**
 * All of the list, in the new order.
 */
ids: Array<RecordId>, };

/**
 * A record that is back.
 */
export type Restored = { kind: RecordKind, id: RecordId, title: string, 
/**
 * What is not as it was, because something else took its place meanwhile.
 */
remarks: Array<string>, };

/**
 * What a person may do in the vault.
 */
export type Role = "USER" | "ADMIN";

/**
 * What a salary is paid for.
 */
export type SalaryPeriod = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

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
 * A key to keep in the system's keyring; `null` forgets it.
 */
export type SetAiKey = { key: string | null, };

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
 * Made by a door for a long call, to follow its progress and to cancel it.
 */
export type TaskId = string;

/**
 * A real request to the server as it would be used.
 */
export type TestAi = { task: TaskId, };

/**
 * A list of short texts, stored as a JSON array.
 */
export type Texts = Array<string>;

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
 * A kind of record that changed.
 */
export type Topic = "accounts" | "profile" | "resumes" | "jobs" | "applications" | "interviews" | "documents" | "practice" | "goals" | "assessments" | "conversations" | "settings" | "trash";

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
 * A person of this vault, as the window may see them.
 */
export type User = { id: UserId, email: string | null, first_name: string, last_name: string, role: Role, status: UserStatus, email_verified: boolean, created_at: string, };

export type UserId = string;

/**
 * Whether an account may be used.
 */
export type UserStatus = "ACTIVE" | "INACTIVE" | "SUSPENDED";

export type WorkMode = "REMOTE" | "HYBRID" | "ONSITE";

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
  /** The steps of a job, oldest first. */
  job_history: [ById<JobId>, Array<StatusChange>];
  /** Edits the time, reason, note or correction mark of a step. */
  update_status_change: [{ id: StatusChangeId, changes: Partial<StatusChangeFields> }, StatusChange];
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
  /** The model server, and what may be seen of its key. */
  get_ai_settings: [Nothing, AiSettings];
  /** Names the model server and switches it on or off. */
  update_ai_settings: [AiServer, AiSettings];
  /** Keeps the server's key in the system's keyring, or forgets it. */
  set_ai_key: [SetAiKey, KeyState];
  /** Makes a real request to the server. */
  test_ai: [TestAi, AiTest];
  /** The latest calls to the server: when, what for, how much; never the text. */
  list_ai_calls: [Nothing, Array<AiCall>];
  /** Deletes a record and what hangs on it; it can be put back for thirty days. */
  delete_record: [DeleteRecord, TrashEntry];
  /** Puts back what a delete took, by the id of its entry. */
  restore_record: [ById<TrashId>, Restored];
  /** What was deleted, newest first, one page. */
  list_trash: [TrashQuery, Page<TrashEntry>];
  /** Forgets one entry, or everything, for good; says how many. */
  empty_trash: [EmptyTrash, number];
  /** Asks a long call to stop; says whether there was one. */
  cancel_task: [CancelTask, boolean];
}
