//! How a questionnaire is taken: begun, answered item by item, and scored once nothing is open.

use super::{
    Answers, Assessment, AssessmentFields, Instrument,
    instrument::{self, HIGHEST},
    riasec,
};
use crate::{
    Error, Result,
    choices::Texts,
    clock::Instant,
    ids::{AssessmentId, UserId},
    record::Record,
};

impl Assessment {
    /// A questionnaire of ours, begun and not answered yet.
    pub(crate) fn started(id: AssessmentId, owner: UserId, at: Instant, instrument: &str) -> Result<Self> {
        let instrument = instrument::named(instrument)?;
        let fields = AssessmentFields { title: instrument.title.to_owned(), ..Default::default() };
        let mut assessment = Self::made(id, owner, at, fields);
        assessment.r#type = instrument.r#type;
        assessment.instrument = Some(instrument.name.to_owned());
        assessment.instrument_version = Some(instrument.version.to_owned());
        assessment.answers = Some(Answers::default());
        Ok(assessment)
    }

    /// Keeps answers by item id; `None` takes one back.
    ///
    /// # Errors
    /// [`Error::Invalid`] on the item that is not asked, or whose answer there is not.
    pub(crate) fn answer(&mut self, answers: impl IntoIterator<Item = (String, Option<i32>)>) -> Result<()> {
        let instrument = self.open_instrument()?;
        let given = &mut self.answers.get_or_insert_default().given;
        for (item, answer) in answers {
            if !instrument.items.iter().any(|known| known.id == item) {
                return Err(Error::invalid(format!("answers.{item}"), "The questionnaire has no such item."));
            }
            match answer {
                Some(answer) if !(0..=HIGHEST).contains(&answer) => {
                    let message = format!("Answer with a number from 0 to {HIGHEST}.");
                    return Err(Error::invalid(format!("answers.{item}"), message));
                }
                Some(answer) => given.insert(item, answer),
                None => given.remove(&item),
            };
        }
        Ok(())
    }

    /// Scores the answers.
    ///
    /// # Errors
    /// [`Error::Invalid`] while an item is open.
    pub(crate) fn complete(&mut self, at: Instant) -> Result<()> {
        let instrument = self.open_instrument()?;
        let given = &self.answers.get_or_insert_default().given;
        let open = instrument.items.iter().filter(|item| !given.contains_key(&item.id)).count();
        if open > 0 {
            let plural = if open == 1 { "item is" } else { "items are" };
            return Err(Error::invalid("answers", format!("{open} {plural} still open. Answer them first.")));
        }
        let result = riasec::score(&instrument, given);
        self.score = result.scales.iter().map(|scale| scale.score).max().map(f64::from);
        self.recommendations = Texts(result.recommendations.iter().map(|one| one.text.clone()).collect());
        self.results = Some(serde_json::to_value(&result)?);
        self.is_completed = true;
        self.completed_at = Some(at);
        Ok(())
    }

    fn open_instrument(&self) -> Result<Instrument> {
        if self.is_completed {
            return Err(Error::invalid("id", "This is finished. Start it anew to answer differently."));
        }
        instrument::named(self.instrument.as_deref().unwrap_or_default())
    }
}
