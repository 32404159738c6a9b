//! What a process that reads a stranger's file may use. It sets its own limits before it looks at the first byte.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(target_os = "windows", path = "windows.rs")]
mod system;

pub use system::keep_to;
