import './environment';
import './every-address';
import './guessing';
import './other-links';

// Three walks over one product and one world: each leaves both as it found them.
