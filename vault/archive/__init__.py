"""The one door between keys and storage: plaintext above, ciphertext below."""
