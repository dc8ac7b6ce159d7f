//! Bytes as hexadecimal digits: how keys, hashes and tokens are written down.

/// Two lower-case digits for each byte.
pub(super) fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The 256 bits that 64 digits stand for; `None` for anything else.
pub(super) fn bits(digits: &str) -> Option<[u8; 32]> {
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bits = [0; 32];
    for (byte, pair) in bits.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_down_reads_back_and_nothing_else_does() {
        let key: [u8; 32] = std::array::from_fn(|at| at as u8 * 8);
        assert_eq!(bits(&digits(&key)), Some(key));
        for text in ["", "00", &"+f".repeat(32), &"é".repeat(32), &"0".repeat(65)] {
            assert_eq!(bits(text), None, "{text}");
        }
    }
}
