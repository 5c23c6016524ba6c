// Package release knows the yearly release: which frozen years go into it, the
// gate that stops figures which do not agree, the files that are published
// together and the manifest that vouches for them. It sees protected figures
// only; it does not know the register, and it writes no file itself.
package release
