//! A conversation as Markdown, for keeping it elsewhere.

use super::{Conversation, Message, MessageRole};

/// The whole conversation, the oldest message first.
pub fn markdown(conversation: &Conversation, messages: &[Message]) -> String {
    let mut text = format!("# {}\n", conversation.title);
    for message in messages {
        let who = match message.role {
            MessageRole::User => "You",
            MessageRole::Assistant => "Coach",
        };
        let at = message.created_at.format("%Y-%m-%d %H:%M UTC");
        text += &format!("\n## {who}, {at}\n\n{}\n", message.content.trim());
    }
    text
}
