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
import org.jonum.distuv.Beta;
import org.jonum.distuv.Fit;
import org.jonum.distuv.Gamma;
import org.jonum.distuv.Kolmogorov;
import org.jonum.distuv.KolmogorovD;
import org.jonum.distuv.StudentizedRange;
import org.jonum.distuv.Zeta;
import org.jonum.io.*;
import org.jonum.mat.*;
import org.jonum.mat.Vector;
import org.jonum.optimize.*;
import org.jonum.optimize.dual.*;
import org.jonum.optimize.programming.*;
import org.jonum.optimize.scalar.*;
import org.jonum.plot.*;
import org.jonum.special.*;
import org.jonum.stat.*;
import org.jonum.stat.inference.*;
import org.jonum.stat.multivariate.*;
import org.jonum.stat.regression.*;
import org.jonum.stat.resampling.*;
import static org.jonum.examples.Shell.*;
