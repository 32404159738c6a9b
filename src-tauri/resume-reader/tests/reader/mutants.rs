//! Files broken in the ways files break, each made again from its number. Used by tests and by the bench.

/// A small generator, so that a failing mutant can be made again from its number.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }
}

/// Bits flip, ends are torn off, pieces repeat or vanish, numbers grow.
pub fn mutant(original: &[u8], number: u64) -> Vec<u8> {
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut bytes = original.to_vec();
    let at = dice.roll(bytes.len());
    let length = dice.roll(200).min(bytes.len() - at);
    match dice.roll(6) {
        0 => (0..1 + dice.roll(40)).for_each(|_| {
            let at = dice.roll(bytes.len());
            bytes[at] ^= 1 << dice.roll(8);
        }),
        1 => bytes.truncate(at),
        2 => drop(bytes.drain(at..at + length)),
        3 => {
            let piece = bytes[at..at + length].to_vec();
            let target = dice.roll(bytes.len());
            drop(bytes.splice(target..target, piece));
        }
        4 => bytes[at..at + length].fill(dice.roll(256) as u8),
        _ => bytes
            .iter_mut()
            .filter(|byte| byte.is_ascii_digit())
            .skip(at / 8)
            .take(1 + length / 8)
            .for_each(|byte| *byte = b'9'),
    }
    bytes
}
