"""How right factlint's verdicts are on texts and labels that other people made."""
