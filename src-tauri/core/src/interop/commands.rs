//! What may be asked for in the formats of other programs.

use resume_reader::JsonResume;

use super::json_resume;
use crate::{App, Result, accounts, accounts::Actor, ipc::Nothing, profile};

pub async fn export_json_resume(app: &App, actor: Actor, _: Nothing) -> Result<JsonResume> {
    let profile = profile::full(app, actor.user).await?;
    let user = accounts::user(app, actor.user).await?;
    Ok(json_resume::written(&user, &profile, app.clock.now()))
}
