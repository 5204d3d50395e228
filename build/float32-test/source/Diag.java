enum Diag { UNIT /* double */ }
