//go:build !amd64 || purego

package dice

// kernels lists what this processor can run, the fastest first.
var kernels = []kernel{{"portable", portable}}
