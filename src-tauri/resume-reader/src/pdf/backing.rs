//! The areas behind text that are not white: filled shapes and thick strokes, from the content stream itself, because
//! white text is only hidden where nothing dark lies under it. Where that cannot be told it says so.

use pdf_extract::content::{Content, Operation};

/// A stroke thinner than this, in points, is a line and no ground for text.
const GROUND: f32 = 3.0;
/// Every channel of a colour that cannot be told from paper is at least this.
pub(super) const PAPER: f32 = 0.98;

/// Corners in user space: left, bottom, right, top.
pub(super) type Corners = [f32; 4];

/// The areas that are painted in anything but white; nothing where shadings, patterns or forms paint unseen.
pub(super) fn areas(content: &[u8], pictures: usize) -> Option<Vec<Corners>> {
    let decoded = Content::decode(content).ok()?;
    let mut walk = Walk { state: State::new(), saved: Vec::new(), path: None, areas: Vec::new(), forms: 0 };
    for operation in decoded.operations.iter() {
        walk.take(operation)?;
    }
    (walk.forms <= pictures).then_some(walk.areas)
}

#[derive(Clone, Copy)]
struct State {
    matrix: [f32; 6],
    fills_white: bool,
    strokes_white: bool,
    line_width: f32,
}

impl State {
    fn new() -> Self {
        Self { matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0], fills_white: false, strokes_white: false, line_width: 1.0 }
    }
}

struct Walk {
    state: State,
    saved: Vec<State>,
    path: Option<Corners>,
    areas: Vec<Corners>,
    forms: usize,
}

impl Walk {
    fn take(&mut self, operation: &Operation) -> Option<()> {
        let name = operation.operator.as_str();
        let numbers: Vec<f32> = operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
        match (name, numbers.as_slice()) {
            ("sh", _) => return None,
            ("scn" | "SCN", _) if numbers.len() < operation.operands.len() => return None,
            ("Do", _) => self.forms += 1,
            ("q", _) => self.saved.push(self.state),
            ("Q", _) => self.state = self.saved.pop().unwrap_or_else(State::new),
            ("cm", &[a, b, c, d, e, f]) => self.state.matrix = product([a, b, c, d, e, f], self.state.matrix),
            ("w", &[width]) => self.state.line_width = width,
            ("g" | "rg" | "k" | "sc" | "scn", channels) => self.state.fills_white = is_white(name, channels),
            ("G" | "RG" | "K" | "SC" | "SCN", channels) => self.state.strokes_white = is_white(name, channels),
            ("re", &[x, y, width, height]) => {
                self.reach(x, y);
                self.reach(x + width, y + height);
            }
            ("m" | "l" | "c" | "v" | "y", points) => points.chunks_exact(2).for_each(|at| self.reach(at[0], at[1])),
            ("f" | "F" | "f*", _) => self.paint(!self.state.fills_white, false),
            ("S" | "s", _) => self.paint(false, !self.state.strokes_white),
            ("B" | "B*" | "b" | "b*", _) => self.paint(!self.state.fills_white, !self.state.strokes_white),
            ("n", _) => self.path = None,
            _ => {}
        }
        Some(())
    }

    fn reach(&mut self, x: f32, y: f32) {
        let [a, b, c, d, e, f] = self.state.matrix;
        let (x, y) = (a * x + c * y + e, b * x + d * y + f);
        let [left, bottom, right, top] = self.path.unwrap_or([x, y, x, y]);
        self.path = Some([left.min(x), bottom.min(y), right.max(x), top.max(y)]);
    }

    fn paint(&mut self, fills: bool, strokes: bool) {
        let Some([left, bottom, right, top]) = self.path.take() else { return };
        let [a, b, ..] = self.state.matrix;
        let width = self.state.line_width * a.hypot(b);
        let half = if strokes && width >= GROUND { width / 2.0 } else { 0.0 };
        if fills || half > 0.0 {
            self.areas.push([left - half, bottom - half, right + half, top + half]);
        }
    }
}

fn is_white(operator: &str, channels: &[f32]) -> bool {
    match operator {
        "k" | "K" => channels.iter().all(|channel| *channel <= 1.0 - PAPER),
        _ => channels.iter().all(|channel| *channel >= PAPER),
    }
}

/// First `one`, then `other`.
fn product(one: [f32; 6], other: [f32; 6]) -> [f32; 6] {
    let [a, b, c, d, e, f] = one;
    let [p, q, r, s, t, u] = other;
    [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}
