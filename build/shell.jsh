/set mode jonum -quiet
/set prompt jonum "jonum> " "  ...> "
/set truncation jonum 1000000
/set format jonum pre "|  "
/set format jonum post "%n"
/set format jonum name "%1$s"
/set format jonum type "%2$s"
/set format jonum value "%3$s"
/set format jonum unresolved "%4$s"
/set format jonum errors "%5$s"
/set format jonum err "%6$s"
/set format jonum errorpre "|  "
/set format jonum errorpost "%n"
/set format jonum errorline "{post}{pre}    {err}"
/set format jonum display "{name} ==> {value}{post}" added,modified,replaced-expression,varvalue,assignment,varinit,vardecl-ok-primary
/set format jonum display "{pre}{name} can be used once there is {unresolved}{errors}{post}" added,modified,replaced-notdefined,defined-primary
import module java.base;
import org.jonum.blas.*;
import org.jonum.distuv.*;
import org.jonum.io.*;
import org.jonum.mat.*;
import org.jonum.mat.Vector;
import org.jonum.optimize.*;
import org.jonum.plot.*;
import org.jonum.stat.*;
import static org.jonum.examples.Shell.*;
