//! How a model proposes: one tool for each kind of change. Calling one keeps a proposal for the person to decide, and
//! does nothing else.

use serde_json::{Value, json};

use super::proposals::{Change, Proposal, ProposalState, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ai::Tool,
    ids::{ConversationId, ProposalId},
    record,
};

/// As many proposals in one answer as a person can decide.
const MOST: usize = 8;

/// The tools, each the kind of change it proposes.
pub fn proposing() -> Vec<Tool> {
    let text = |description: &str| json!({ "type": "string", "description": description });
    let day = || text("YYYY-MM-DD");
    let words = |words: &[&str]| json!({ "type": "string", "enum": words });
    let tool = |name, description, properties: Value, required: &[&str]| {
        let parameters =
            json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
        Tool { name, description, parameters }
    };
    let milestone = json!({
        "type": "object",
        "properties": { "title": text("The step."), "due": day() },
        "required": ["title"],
        "additionalProperties": false,
    });
    vec![
        tool(
            "propose_add_job",
            "Proposes to track a job the person named.",
            json!({ "title": text("Its title."), "company": text("The company."), "location": text("The place."), "url": text("Its address, if the person gave one.") }),
            &["title", "company"],
        ),
        tool(
            "propose_move_job",
            "Proposes to move a job to the status it has reached.",
            json!({ "job_id": text("Its id."), "status": words(&["INTERESTED", "APPLIED", "INTERVIEW_SCHEDULED", "INTERVIEW_COMPLETED", "OFFER_RECEIVED", "ACCEPTED", "REJECTED", "WITHDRAWN"]) }),
            &["job_id", "status"],
        ),
        tool(
            "propose_set_follow_up",
            "Proposes the next action of a job and its day.",
            json!({ "job_id": text("Its id."), "next_action": text("A few words."), "date": day() }),
            &["job_id", "next_action", "date"],
        ),
        tool(
            "propose_create_goal",
            "Proposes a goal with its steps.",
            json!({ "title": text("The goal."), "target_date": day(), "milestones": { "type": "array", "items": milestone } }),
            &["title"],
        ),
        tool(
            "propose_schedule_practice",
            "Proposes a practice interview.",
            json!({ "title": text("What it is for."), "interview_type": words(&["PHONE", "VIDEO", "ONSITE", "TECHNICAL", "BEHAVIORAL", "PANEL", "FINAL"]), "target_role": text("The role."), "job_id": text("The job's id, if it is for one.") }),
            &["title", "interview_type"],
        ),
        tool(
            "propose_edit_bullet",
            "Proposes other words for one achievement, with the same facts.",
            json!({ "experience_id": text("The experience's id."), "before": text("The line exactly as it is."), "after": text("The line as it would be.") }),
            &["experience_id", "before", "after"],
        ),
    ]
}

/// Proposals made in the course of one answer.
pub struct Proposing {
    pub conversation: ConversationId,
    pub made: Vec<ProposalId>,
}

impl Proposing {
    /// Keeps what is proposed, if this call proposes something. `None`: it does not.
    pub async fn propose(&mut self, app: &App, actor: Actor, name: &str, given: Value) -> Option<Result<Value>> {
        let kind =
            proposing().iter().find(|tool| tool.name == name).and_then(|tool| tool.name.strip_prefix("propose_"))?;
        Some(self.keep(app, actor, kind, given).await)
    }

    async fn keep(&mut self, app: &App, actor: Actor, kind: &str, given: Value) -> Result<Value> {
        if self.made.len() >= MOST {
            return Err(Error::refused("That is as much as can be proposed at once."));
        }
        let Value::Object(mut fields) = given else { return Err(Error::refused("Give the fields by name.")) };
        fields.insert("kind".into(), kind.into());
        let change: Change = record::from_json(fields.into())?;
        let txn = app.begin_write().await?;
        let basis = change.basis(&txn, actor.user).await?;
        let proposal = Proposal {
            id: app.new_id(),
            conversation_id: self.conversation,
            message_id: None,
            state: ProposalState::Pending,
            change,
            basis,
            undo: None,
        };
        store::insert(&txn, actor.user, &proposal, app.clock.now()).await?;
        txn.commit().await?;
        self.made.push(proposal.id);
        Ok(json!({ "proposed": true, "note": "The person will decide. Nothing has changed yet." }))
    }
}
