package disclosure

// Planted lets tests outside the package plant a wrong cell.
var Planted = planted
